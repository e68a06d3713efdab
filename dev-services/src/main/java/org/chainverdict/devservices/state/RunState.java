package org.chainverdict.devservices.state;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.chainverdict.devservices.process.ProcessId;

/**
 * What is written down about a run.
 *
 * @param data the folder that outlives the run; null for a server that runs alone
 * @param processes all children, so that they can be ended when the supervisor was killed
 */
@JsonPropertyOrder({"gateway", "nodes", "services", "supervisor", "control", "data", "processes"})
public record RunState(
    String gateway,
    List<ClusterStatus.Node> nodes,
    ClusterStatus.Services services,
    ProcessId supervisor,
    Integer control,
    String data,
    List<Recorded> processes) {

  public record Recorded(String name, ProcessId id) {}

  /** A process that runs without a supervisor. */
  public static RunState ofOne(String name, ProcessId id) {
    return new RunState(null, List.of(), null, null, null, null, List.of(new Recorded(name, id)));
  }

  public ClusterStatus status() {
    return new ClusterStatus(gateway, nodes, services);
  }
}
