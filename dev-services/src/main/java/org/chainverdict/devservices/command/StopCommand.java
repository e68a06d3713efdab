package org.chainverdict.devservices.command;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chainverdict.devservices.Problem;
import org.chainverdict.devservices.Project;
import org.chainverdict.devservices.console.Console;
import org.chainverdict.devservices.process.Await;
import org.chainverdict.devservices.process.ProcessId;
import org.chainverdict.devservices.state.RunState;
import org.chainverdict.devservices.state.StateFile;
import org.chainverdict.devservices.supervisor.Leftovers;
import org.chainverdict.devservices.supervisor.RunFiles;
import picocli.CommandLine.Command;

@Command(name = "stop", description = "Ends a run and everything it has started.")
final class StopCommand implements Callable<Integer> {
  private static final Duration LIMIT = Duration.ofSeconds(90);

  private final Console console = Console.standard();

  @Override
  public Integer call() throws Exception {
    Project project = Project.of(System.getenv());
    Optional<RunState> state = new StateFile(project.run().stateFile()).read();
    if (state.isEmpty()) {
      console.line("Nothing is running.");
      return 0;
    }
    console.step(
        "stop",
        () -> {
          end(state.get());
          return "nothing is left running";
        });
    RunFiles.clean(project.run());
    return 0;
  }

  private static void end(RunState state) {
    ProcessId supervisor = state.supervisor();
    supervisor.handle().ifPresent(ProcessHandle::destroy);
    if (!Await.until(LIMIT, () -> !supervisor.alive())) {
      throw new Problem("The supervisor (pid " + supervisor.pid() + ") does not end.");
    }
    Leftovers.end(state);
  }
}
