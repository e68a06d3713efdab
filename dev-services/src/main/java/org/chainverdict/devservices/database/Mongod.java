package org.chainverdict.devservices.database;

import java.nio.file.Path;
import java.util.List;

/** MongoDB's own server as a private replica set of one. */
public record Mongod(Path executable) implements LocalEngine {
  @Override
  public String name() {
    return "mongod";
  }

  @Override
  public String description() {
    return "mongod (" + DatabaseEngine.shown(executable) + ")";
  }

  @Override
  public String family() {
    return "mongod";
  }

  @Override
  public String replicaSet() {
    return "chainverdict";
  }

  @Override
  public List<String> command(Path data, int port) {
    return List.of(
        executable.toString(),
        "--dbpath",
        data.toString(),
        "--bind_ip",
        "127.0.0.1",
        "--port",
        Integer.toString(port),
        "--replSet",
        replicaSet(),
        "--wiredTigerCacheSizeGB",
        "0.5",
        "--quiet");
  }

  @Override
  public void initialise(int port) {
    new ReplicaSetOfOne(replicaSet(), port).initialise();
  }
}
