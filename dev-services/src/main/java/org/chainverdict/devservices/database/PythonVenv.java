package org.chainverdict.devservices.database;

import java.util.List;
import java.util.Optional;
import org.chainverdict.devservices.process.Executables;
import org.chainverdict.devservices.python.Venv;

/** Keeps SecantusDB's Python server in a private virtual environment below the user's cache. */
record PythonVenv(EngineCache cache, Executables path) implements PythonServer {

  @Override
  public Optional<LocalEngine> prepare() {
    List<String> requirement = List.of("--pre", "SecantusDB==" + EngineCache.PYTHON_VERSION);
    return new Venv(cache.pythonVenv(), "secantus-py", requirement, path)
        .program("secantusd-py")
        .map(SecantusPython::new);
  }
}
