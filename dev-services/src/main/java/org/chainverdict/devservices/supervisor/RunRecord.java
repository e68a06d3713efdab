package org.chainverdict.devservices.supervisor;

import java.util.List;
import org.chainverdict.devservices.node.NodeService;
import org.chainverdict.devservices.process.ProcessId;
import org.chainverdict.devservices.state.ClusterStatus;
import org.chainverdict.devservices.state.DataFolder;
import org.chainverdict.devservices.state.NodeState;
import org.chainverdict.devservices.state.RunState;
import org.chainverdict.devservices.state.StateFile;

/** Keeps the state file in step with what runs. */
final class RunRecord {
  private final StateFile file;
  private final Members members;
  private final String publicUrl;
  private final DataFolder data;
  private Backings backings;
  private Integer controlPort;

  RunRecord(StateFile file, Members members, String publicUrl, DataFolder data) {
    this.file = file;
    this.members = members;
    this.publicUrl = publicUrl;
    this.data = data;
  }

  synchronized void backings(Backings known) {
    this.backings = known;
    write();
  }

  synchronized void controlPort(int port) {
    this.controlPort = port;
    write();
  }

  synchronized void write() {
    file.write(
        new RunState(
            publicUrl,
            members.nodes().stream().map(RunRecord::node).toList(),
            backings == null ? null : backings.status(),
            ProcessId.of(ProcessHandle.current()),
            controlPort,
            data.root().toString(),
            processes()));
  }

  private List<RunState.Recorded> processes() {
    return members.all().stream()
        .filter(member -> member.child() != null)
        .map(member -> new RunState.Recorded(member.name(), member.child().id()))
        .toList();
  }

  private static ClusterStatus.Node node(Supervised member) {
    NodeService service = (NodeService) member.service();
    NodeState state =
        member.ready() ? NodeState.READY : member.alive() ? NodeState.STARTING : NodeState.DOWN;
    Long pid = member.child() == null ? null : (Long) member.child().pid();
    return new ClusterStatus.Node(service.name(), pid, service.url(), state);
  }
}
