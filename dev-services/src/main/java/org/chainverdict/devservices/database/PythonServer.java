package org.chainverdict.devservices.database;

import java.util.Optional;

/** Provides the Python server, installing it if need be; empty when there is no fitting Python. */
public interface PythonServer {
  Optional<LocalEngine> prepare();
}
