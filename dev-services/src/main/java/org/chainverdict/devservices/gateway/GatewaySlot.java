package org.chainverdict.devservices.gateway;

/**
 * A place for a node in the gateway. The number of places is fixed; nodes move in and out.
 *
 * @param port of the node, or 0 when the place is free
 */
record GatewaySlot(String name, int port) {
  /** A free place still needs an address; nothing listens there and nothing is sent there. */
  private static final int NOWHERE = 1;

  boolean isFree() {
    return port == 0;
  }

  String configured() {
    return isFree()
        ? "  server " + name + " 127.0.0.1:" + NOWHERE + " disabled"
        : "  server " + name + " 127.0.0.1:" + port;
  }
}
