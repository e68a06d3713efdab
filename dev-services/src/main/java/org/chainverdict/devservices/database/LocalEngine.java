package org.chainverdict.devservices.database;

import java.nio.file.Path;
import java.util.List;

/** A database that is started here as a process of its own. */
public sealed interface LocalEngine extends DatabaseEngine
    permits Mongod, SecantusRust, SecantusPython {
  /** The command line; the data folder exists. */
  List<String> command(Path data, int port);

  /** The name of the replica set that the server announces. */
  String replicaSet();

  /** The engines of a family open one another's data folders. */
  default String family() {
    return "secantus";
  }

  /** What is left to do once the server accepts connections. */
  default void initialise(int port) {}

  default String uri(int port) {
    // Polled: the surrogate's streamed monitoring answers are numbered in a way the driver rejects.
    return "mongodb://127.0.0.1:%d/chainverdict?replicaSet=%s&serverMonitoringMode=poll"
        .formatted(port, replicaSet());
  }
}
