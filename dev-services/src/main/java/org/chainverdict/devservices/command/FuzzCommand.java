package org.chainverdict.devservices.command;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.chainverdict.devservices.Problem;
import org.chainverdict.devservices.console.Console;
import org.chainverdict.devservices.fuzz.Fuzz;
import org.chainverdict.devservices.fuzz.FuzzPlan;
import org.chainverdict.devservices.fuzz.FuzzResult;
import org.chainverdict.devservices.fuzz.Schemathesis;
import org.chainverdict.devservices.fuzz.Schemathesis.Outcome;
import org.chainverdict.devservices.fuzz.SchemathesisRun;
import org.chainverdict.devservices.node.NodeEnvironment;
import org.chainverdict.devservices.state.DataFolder;
import org.chainverdict.devservices.state.RunState;
import org.chainverdict.devservices.state.Secrets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tries a node with requests that are wrong in one place each. */
@Command(name = "fuzz", description = "Sends spoilt requests and judges the answers.")
final class FuzzCommand implements Callable<Integer> {
  private static final int MOST = 5_000_000;

  @Option(names = "--requests", defaultValue = "20000")
  private int requests;

  @Option(names = "--seed", defaultValue = "1")
  private long seed;

  @Option(names = "--minutes", defaultValue = "60", description = "How long at most.")
  private int minutes;

  @Option(names = "--threads", defaultValue = "4")
  private int threads;

  @Option(names = "--url", description = "Instead of the first node of the run.")
  private URI url;

  @Option(names = "--gateway", description = "Through the gateway of the run.")
  private boolean gateway;

  @Option(names = "--schemathesis", description = "With that tool, for what follows from schemas.")
  private boolean schemathesis;

  @Option(names = "--out", description = "File for the report.")
  private Path out;

  private final Console console = Console.standard();

  @Override
  public Integer call() throws Exception {
    if (requests < 1 || requests > MOST || threads < 1 || threads > 64) {
      throw new Problem("--requests may be 1 to " + MOST + ", --threads 1 to 64.");
    }
    if (schemathesis) {
      return bySchemas();
    }
    console.line("Seed " + seed + ": the same seed makes the same requests.");
    FuzzResult result = new Fuzz(plan(), console::line).run();
    Path file = out == null ? ClusterCommand.project().run().root().resolve("fuzz.md") : out;
    Files.writeString(file, result.report());
    System.out.println(result.report());
    console.line(result.summary());
    console.line("Written to " + file);
    return result.faults().isEmpty() ? 0 : 1;
  }

  private int bySchemas() {
    Schemathesis tool =
        Schemathesis.install(System.getenv())
            .orElseThrow(() -> new Problem("Schemathesis needs Python 3.10 or newer, and PyPI."));
    Outcome outcome = new SchemathesisRun(tool, plan(), console::line).run();
    System.out.println(outcome.output());
    return outcome.clean() ? 0 : 1;
  }

  private FuzzPlan plan() {
    if (url != null) {
      return new FuzzPlan(
          url,
          true,
          environment("ADMIN_EMAIL"),
          environment("ADMIN_PASSWORD"),
          seed,
          requests,
          longest(),
          threads,
          List.of());
    }
    RunState run = ClusterCommand.runningState();
    Secrets secrets = Secrets.of(new DataFolder(Path.of(run.data())));
    return new FuzzPlan(
        URI.create(gateway ? run.gateway() : run.nodes().get(0).http()),
        gateway,
        NodeEnvironment.ADMIN_EMAIL,
        secrets.adminPassword(),
        seed,
        requests,
        longest(),
        threads,
        run.nodes().stream().map(node -> ClusterCommand.project().run().log(node.name())).toList());
  }

  private Duration longest() {
    return Duration.ofMinutes(minutes);
  }

  private static String environment(String name) {
    String value = System.getenv().getOrDefault(name, "");
    if (value.isEmpty()) {
      throw new Problem("--url needs an administrator there: set ADMIN_EMAIL and ADMIN_PASSWORD.");
    }
    return value;
  }
}
