package org.chainverdict.systemtest.support;

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

  /** The password of the first administrator, where the tests know it. */
  Optional<String> adminPassword();

  /**
   * The web client's address that the server was told: origin for CORS, target of links in mails.
   */
  String frontendUrl();
}
