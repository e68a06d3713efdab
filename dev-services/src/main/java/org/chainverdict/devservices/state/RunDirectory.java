package org.chainverdict.devservices.state;

import java.nio.file.Path;

/**
 * The folder of one run: state, logs and files that live no longer than the run. Several runs live
 * side by side in folders of their own.
 */
public record RunDirectory(Path root) {
  public Path stateFile() {
    return root.resolve("state.json");
  }

  /** Holds the secret with which commands talk to the supervisor. */
  public Path controlFile() {
    return root.resolve("control");
  }

  /** Written by {@code scripts/run}: the process to end while there is no state file yet. */
  public Path launcherFile() {
    return root.resolve("launcher");
  }

  /**
   * Exists once the run answers requests and has said so; the script that started it waits for it.
   */
  public Path readyFile() {
    return root.resolve("ready");
  }

  public Path log(String name) {
    return root.resolve("logs").resolve(name + ".log");
  }

  public Path node(String name) {
    return root.resolve("nodes").resolve(name);
  }

  /** Data of a run without --data; thrown away with the run. */
  public Path temporaryData() {
    return root.resolve("data");
  }

  public Path work(String name) {
    return root.resolve("work").resolve(name);
  }
}
