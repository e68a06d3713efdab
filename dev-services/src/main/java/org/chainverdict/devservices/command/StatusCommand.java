package org.chainverdict.devservices.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.concurrent.Callable;
import org.chainverdict.devservices.node.Readiness;
import org.chainverdict.devservices.state.ClusterStatus;
import org.chainverdict.devservices.state.NodeState;
import org.chainverdict.devservices.state.RunState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "status", description = "Shows nodes and servers as they are right now.")
final class StatusCommand implements Callable<Integer> {
  @Option(names = "--json", description = "For programs.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    RunState state = ClusterCommand.runningState();
    ClusterStatus status =
        new ClusterStatus(
            state.gateway(),
            state.nodes().stream().map(node -> node.in(now(node, state))).toList(),
            state.services());
    if (json) {
      System.out.println(new ObjectMapper().writeValueAsString(status));
    } else {
      print(status);
    }
    return 0;
  }

  private static NodeState now(ClusterStatus.Node node, RunState state) {
    boolean alive =
        state.processes().stream()
            .anyMatch(process -> process.name().equals(node.name()) && process.id().alive());
    if (!alive) {
      return NodeState.DOWN;
    }
    return Readiness.of(node.http()) ? NodeState.READY : NodeState.STARTING;
  }

  private static void print(ClusterStatus status) {
    row("gateway", status.gateway(), null, "");
    for (ClusterStatus.Node node : status.nodes()) {
      row(node.name(), node.http(), node.pid(), node.state().text());
    }
    ClusterStatus.Services services = status.services();
    if (services != null) {
      row(
          "mongodb",
          services.mongodb().uri(),
          services.mongodb().pid(),
          services.mongodb().engine());
      row("redis", services.redis().uri(), services.redis().pid(), "");
      row("smtp", services.smtp().mails(), services.smtp().pid(), "port " + services.smtp().port());
    }
  }

  private static void row(String name, String address, Long pid, String more) {
    List<String> parts =
        List.of("%-9s".formatted(name), "%-8s".formatted(pid == null ? "-" : pid), address, more);
    System.out.println(String.join(" ", parts).stripTrailing());
  }
}
