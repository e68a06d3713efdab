package org.chainverdict.systemtest.support;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A server to test, wherever it runs. */
public interface Cluster {

  /** The address that clients use: the gateway in front of the nodes. */
  Api gateway();

  int nodeCount();

  /** One node, past the gateway. */
  Api node(int index);

  /** The mails that the server has sent. */
  Mails mails();

  /** The database below, where the tests can reach it. */
  Optional<Database> database();

  /** What the nodes have logged, where the tests can read it; empty elsewhere. */
  List<Path> nodeLogs();

  /** The database below as {@code scripts/cluster status} calls it. */
  default String databaseEngine() {
    return "external";
  }

  /** What {@code scripts/seed} says; empty for a server that it cannot reach. */
  default Optional<String> seed(List<String> options) {
    return Optional.empty();
  }

  /** The password of the first administrator, where the tests know it. */
  Optional<String> adminPassword();

  /**
   * The web client's address that the server was told: origin for CORS, target of links in mails.
   */
  String frontendUrl();
}
