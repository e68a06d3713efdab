package org.chainverdict.devservices.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.chainverdict.devservices.Problem;
import org.chainverdict.devservices.Project;
import org.chainverdict.devservices.console.Console;
import org.chainverdict.devservices.seed.DemoAccount;
import org.chainverdict.devservices.seed.DemoData;
import org.chainverdict.devservices.seed.RunningSystem;
import org.chainverdict.devservices.state.Lock;
import org.chainverdict.devservices.state.RunDirectory;
import org.chainverdict.devservices.state.RunState;
import org.chainverdict.devservices.state.StateFile;
import org.chainverdict.devservices.supervisor.Leftovers;
import org.chainverdict.devservices.supervisor.RunFiles;
import org.chainverdict.devservices.supervisor.RunOptions;
import org.chainverdict.devservices.supervisor.Supervisor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "run", description = "Starts the application with all that it needs.")
final class RunCommand implements Callable<Integer> {
  @Option(names = "--nodes", defaultValue = "1")
  private int nodes;

  @Option(names = "--port", defaultValue = "8080")
  private int port;

  @Option(names = "--data")
  private Path data;

  @Option(names = "--no-seed")
  private boolean noSeed;

  private final Console console = Console.standard();
  private final CountDownLatch forever = new CountDownLatch(1);

  @Override
  public Integer call() throws Exception {
    if (nodes < 1 || nodes > 8) {
      throw new Problem("--nodes may be 1 to 8, not " + nodes + ".");
    }
    Project project = Project.of(System.getenv());
    takeOver(project.run());
    Supervisor supervisor =
        new Supervisor(
            project, System.getenv(), new RunOptions(nodes, port, data, !noSeed), console);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(supervisor), "stop"));
    RunningSystem system = supervisor.start();
    List<DemoAccount> accounts = loadDemoData(system);
    new Summary(console, project, system, accounts).print();
    Files.createFile(project.run().readyFile());
    forever.await();
    return 0;
  }

  /** One run per folder; what a killed one has left behind is cleared away. */
  private void takeOver(RunDirectory run) {
    Optional<RunState> before = new StateFile(run.stateFile()).read();
    String pid = before.map(state -> " (pid " + state.supervisor().pid() + ")").orElse("");
    Lock.hold(run.root(), "A run is going on here already" + pid + "; end it with `scripts/stop`.");
    int ended = before.map(Leftovers::end).orElse(0);
    if (ended > 0) {
      console.line("Ended " + ended + " processes that a killed run had left.");
    }
    RunFiles.clean(run);
    RunFiles.cleanLogs(run);
  }

  private List<DemoAccount> loadDemoData(RunningSystem system) throws Exception {
    Optional<DemoData> demo = ServiceLoader.load(DemoData.class).findFirst();
    if (noSeed || demo.isEmpty()) {
      return List.of();
    }
    return console.step(
        "demo data",
        () -> {
          demo.get().load(system);
          return demo.get().accounts();
        },
        accounts -> accounts.size() + " accounts");
  }

  private void stop(Supervisor supervisor) {
    boolean started = !supervisor.members().all().isEmpty();
    if (started) {
      console.line("Stopping ...");
    }
    supervisor.stop();
    if (started) {
      console.line("Stopped; nothing is left running.");
    }
  }
}
