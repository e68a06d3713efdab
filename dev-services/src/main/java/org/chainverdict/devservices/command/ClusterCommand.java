package org.chainverdict.devservices.command;

import java.util.List;
import org.chainverdict.devservices.Problem;
import org.chainverdict.devservices.Project;
import org.chainverdict.devservices.process.ProcessId;
import org.chainverdict.devservices.state.RunState;
import org.chainverdict.devservices.state.StateFile;
import org.chainverdict.devservices.supervisor.ControlClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "cluster",
    description = "Operates what `scripts/run` has started.",
    subcommands = StatusCommand.class)
final class ClusterCommand {
  static Project project() {
    return Project.of(System.getenv());
  }

  static RunState runningState() {
    return new StateFile(project().run().stateFile())
        .read()
        .orElseThrow(() -> new Problem("Nothing is running; start it with `scripts/run`."));
  }

  @Command(name = "kill", description = "Ends a node or a server at once (kill -9).")
  int kill(@Parameters(paramLabel = "NAME") String name) {
    List<RunState.Recorded> all = runningState().processes();
    ProcessId id =
        all.stream()
            .filter(process -> process.name().equals(name))
            .map(RunState.Recorded::id)
            .findFirst()
            .orElseThrow(() -> new Problem("There is no " + name + "; known are " + names(all)));
    if (id.handle().isEmpty()) {
      throw new Problem(name + " is down already.");
    }
    id.handle().get().destroyForcibly();
    System.out.println(name + " (pid " + id.pid() + ") was killed.");
    return 0;
  }

  @Command(name = "start", description = "Starts a node or a server that is down.")
  int start(@Parameters(paramLabel = "NAME") String name) {
    return send("start", name);
  }

  @Command(name = "scale", description = "Adds or removes nodes.")
  int scale(@Parameters(paramLabel = "N") int count) {
    if (count < 1 || count > 8) {
      throw new Problem("There can be 1 to 8 nodes, not " + count + ".");
    }
    return send("scale", Integer.toString(count));
  }

  @Command(name = "reload", description = "Replaces node after node without a failed request.")
  int reload() {
    return send("reload", "");
  }

  private static int send(String command, String argument) {
    new ControlClient(project().run(), runningState()).send(command, argument, System.out::println);
    return 0;
  }

  private static String names(List<RunState.Recorded> all) {
    return String.join(", ", all.stream().map(RunState.Recorded::name).toList()) + ".";
  }
}
