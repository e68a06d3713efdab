package org.chainverdict.devservices.database;

import java.nio.file.Path;
import java.util.List;

/** SecantusDB's server in Rust: the fast stand-in for MongoDB on a developer's machine. */
public record SecantusRust(Path executable) implements LocalEngine {
  @Override
  public String name() {
    return "secantus";
  }

  @Override
  public String description() {
    return "SecantusDB in Rust (" + DatabaseEngine.shown(executable) + ")";
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
        // Without it the newest acknowledged writes are lost when the process is killed.
        "--sync-on-commit",
        // A write that meets an open transaction keeps its ticket while it tries again, and the
        // transaction needs one to end: there must be more tickets than such writes at a time.
        "--write-tickets",
        "16");
  }
}
