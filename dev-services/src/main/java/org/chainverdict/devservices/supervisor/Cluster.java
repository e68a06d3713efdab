package org.chainverdict.devservices.supervisor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chainverdict.devservices.Problem;
import org.chainverdict.devservices.Project;
import org.chainverdict.devservices.gateway.GatewayService;
import org.chainverdict.devservices.node.Grid;
import org.chainverdict.devservices.node.NodeEnvironment;
import org.chainverdict.devservices.node.NodeService;
import org.chainverdict.devservices.process.Await;
import org.chainverdict.devservices.process.Ports;
import org.chainverdict.devservices.state.Folders;

/** The nodes of a run: adds, replaces and removes them while the gateway keeps serving. */
public final class Cluster {
  private final Project project;
  private final NodeEnvironment environment;
  private final Members members;
  private final GatewayService gateway;
  private final Grid grid = new Grid();
  private int lastNumber;

  /**
   * @param gateway null for a single node that is reached directly
   */
  Cluster(Project project, NodeEnvironment environment, Members members, GatewayService gateway) {
    this.project = project;
    this.environment = environment;
    this.members = members;
    this.gateway = gateway;
  }

  /** Starts a node and waits until the others can find it, not until it is ready. */
  Supervised launch(int port) {
    String name = "node-" + ++lastNumber;
    NodeService service = new NodeService(name, project, environment, grid, port, grid.take());
    Supervised node = members.add(service, RestartPolicy.NEVER);
    node.launch();
    // Members that start at the same moment may each found a cluster of their own.
    Await.until(service.startLimit(), () -> !node.alive() || service.inGrid());
    if (!node.alive()) {
      node.awaitReady(); // tells why
    }
    return node;
  }

  /** Waits until a launched node is ready, here and in the eyes of the gateway. */
  void admit(Supervised node) {
    node.awaitReady();
    if (gateway != null) {
      int port = serviceOf(node).httpPort();
      gateway.add(port);
      if (!Await.until(serviceOf(node).startLimit(), () -> gateway.serves(port))) {
        throw new Problem("The gateway does not find " + node.name() + " ready.");
      }
    }
  }

  /** Brings back a node that died, on its old ports. */
  public synchronized void restart(Supervised node, Consumer<String> progress) {
    progress.accept("starting " + node.name());
    node.start();
    progress.accept(node.name() + " is ready");
  }

  public synchronized void scale(int wanted, Consumer<String> progress) {
    requireGateway();
    List<Supervised> nodes = new ArrayList<>(members.nodes());
    for (Supervised dead : nodes.stream().filter(node -> !node.alive()).toList()) {
      retire(dead, progress);
      nodes.remove(dead);
    }
    while (nodes.size() < wanted) {
      nodes.add(add(progress));
    }
    while (nodes.size() > wanted) {
      retire(nodes.remove(nodes.size() - 1), progress);
    }
    progress.accept(wanted + (wanted == 1 ? " node" : " nodes"));
  }

  /** Replaces node after node; a replacement is ready before its predecessor is told to stop. */
  public synchronized void reload(Consumer<String> progress) {
    requireGateway();
    for (Supervised old : members.nodes()) {
      add(progress);
      retire(old, progress);
    }
    progress.accept("all nodes are new");
  }

  private Supervised add(Consumer<String> progress) {
    Supervised node = launch(Ports.free());
    progress.accept("starting " + node.name());
    try {
      admit(node);
    } catch (RuntimeException e) {
      retire(node, progress);
      throw e;
    }
    progress.accept(node.name() + " is ready");
    return node;
  }

  private void retire(Supervised node, Consumer<String> progress) {
    NodeService service = serviceOf(node);
    gateway.drain(service.httpPort());
    node.stop();
    gateway.remove(service.httpPort());
    grid.giveBack(service.gridPort());
    members.remove(node);
    Folders.delete(project.run().node(node.name()));
    progress.accept(node.name() + " has stopped");
  }

  private void requireGateway() {
    if (gateway == null) {
      throw new Problem(
          "This run has one node and no gateway; start it with --nodes 2 (or more) to do that.");
    }
  }

  private static NodeService serviceOf(Supervised node) {
    return (NodeService) node.service();
  }
}
