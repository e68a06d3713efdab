package org.chainverdict.devservices.database;

import java.nio.file.Path;
import java.util.List;

/** The same server in Python: many times slower, but there in seconds. */
public record SecantusPython(Path executable) implements LocalEngine {
  @Override
  public String name() {
    return "secantus-py";
  }

  @Override
  public String description() {
    return "SecantusDB in Python (slow: `scripts/database build` makes the fast one, in some minutes)";
  }

  @Override
  public String replicaSet() {
    return "secantus";
  }

  @Override
  public List<String> command(Path data, int port) {
    return List.of(
        executable.toString(),
        "--host",
        "127.0.0.1",
        "--port",
        Integer.toString(port),
        "--storage-path",
        data.toString(),
        "--log-level",
        "WARNING",
        "--cache-size",
        "512M",
        "--sync-on-commit");
  }
}
