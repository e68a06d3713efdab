package org.chainverdict.devservices.state;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** The answer of {@code scripts/cluster status --json}; other programs read it, so it is stable. */
@JsonPropertyOrder({"gateway", "nodes", "services"})
public record ClusterStatus(String gateway, List<Node> nodes, Services services) {
  public record Node(String name, Long pid, String http, NodeState state) {
    public Node in(NodeState now) {
      return new Node(name, pid, http, now);
    }
  }

  public record Services(Database mongodb, Redis redis, Smtp smtp) {}

  /** A server that somebody else runs has no pid here. */
  public record Database(String uri, Long pid, String engine) {}

  public record Redis(String uri, Long pid) {}

  public record Smtp(Integer port, Long pid, String mails) {}
}
