package org.chainverdict.devservices.node;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chainverdict.devservices.Problem;
import org.chainverdict.devservices.process.Ports;

/**
 * The data grid of one run. All ports that its members may ever have are fixed at the start, so
 * that every member knows where to look for every other one, also for one that joins later.
 */
public final class Grid {
  private static final int SLOTS = 12;

  private final String name = "chainverdict-" + UUID.randomUUID().toString().substring(0, 8);
  private final List<Integer> ports = new ArrayList<>();
  private final Deque<Integer> free = new ArrayDeque<>();

  public Grid() {
    for (int slot = 0; slot < SLOTS; slot++) {
      ports.add(Ports.free());
    }
    free.addAll(ports);
  }

  String name() {
    return name;
  }

  String members() {
    return ports.stream().map(port -> "127.0.0.1:" + port).collect(Collectors.joining(","));
  }

  public synchronized int take() {
    Integer port = free.pollFirst();
    if (port == null) {
      throw new Problem("No more than " + SLOTS + " nodes can run at a time.");
    }
    return port;
  }

  public synchronized void giveBack(int port) {
    free.addLast(port);
  }
}
