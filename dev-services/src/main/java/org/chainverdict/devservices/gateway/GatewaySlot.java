package org.chainverdict.devservices.gateway;

/**
 * A place for a node in the gateway. The number of places is fixed; nodes move in and out.
 *
 * @param port of the node, or 0 when the place is free
 */
record GatewaySlot(int number, int port) {
  /** A free place still needs an address; nothing listens there and nothing is sent there. */
  private static final int NOWHERE = 1;

  String name() {
    return "slot" + number;
  }

  GatewaySlot with(int newPort) {
    return new GatewaySlot(number, newPort);
  }

  boolean isFree() {
    return port == 0;
  }

  String configured() {
    String server = "  server %s 127.0.0.1:%d id %d";
    return isFree()
        ? server.formatted(name(), NOWHERE, number) + " disabled"
        : server.formatted(name(), port, number);
  }

  /** Sends the sessions that this place has opened back to it. */
  String home() {
    return "  use-server %s if { var(txn.home) -m int %d }".formatted(name(), number);
  }
}
