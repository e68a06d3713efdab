package org.chainverdict.devservices.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chainverdict.devservices.Problem;
import org.chainverdict.devservices.bench.Bench;
import org.chainverdict.devservices.console.Console;
import org.chainverdict.devservices.seed.SeedPlan;
import org.chainverdict.devservices.seed.SeedReport;
import org.chainverdict.devservices.seed.SeedTarget;
import org.chainverdict.devservices.seed.Seeder;
import org.chainverdict.devservices.state.DataFolder;
import org.chainverdict.devservices.state.RunState;
import org.chainverdict.devservices.state.Secrets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Seeds what runs, measures it and writes the figures down. */
@Command(name = "bench", description = "Measures what `scripts/run` runs.")
final class BenchCommand implements Callable<Integer> {
  @Parameters(index = "0", defaultValue = "lists")
  private String name;

  @Option(names = "--requests", defaultValue = "0", description = "Of each route; mix: of all.")
  private int requests;

  @Option(names = "--out", description = "Page for the figures; other sections stay.")
  private Path out;

  private final Console console = Console.standard();

  @Override
  public Integer call() throws Exception {
    if (!Bench.NAMES.contains(name)) {
      throw new Problem("There is no measurement " + name + ", only " + Bench.NAMES + ".");
    }
    if (requests < 0) {
      throw new Problem("--requests must be at least 1.");
    }
    RunState run = ClusterCommand.runningState();
    SeedTarget target = SeedTarget.ofRun(run, Secrets.of(new DataFolder(Path.of(run.data()))));
    SeedReport seeded = new Seeder(target, console::line).seed(SeedPlan.USUAL);
    Path work = Files.createTempDirectory("chainverdict-bench");
    Bench bench = new Bench(seeded, run.status(), requests, work, console::line);
    String before = out != null && Files.exists(out) ? Files.readString(out) : "";
    String page = bench.page(before, name);
    System.out.println(page);
    if (out != null) {
      Files.writeString(out, page);
      console.line("Written to " + out);
    }
    return 0;
  }
}
