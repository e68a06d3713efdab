package org.chainverdict.devservices.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chainverdict.devservices.Problem;
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

/** Loads data through the application's own code, as often as one likes. */
@Command(name = "seed", description = "Loads lawyers and citizens into what `scripts/run` runs.")
final class SeedCommand implements Callable<Integer> {
  @Option(names = "--lawyers", defaultValue = "200")
  private int lawyers;

  @Option(names = "--citizens", defaultValue = "1000")
  private int citizens;

  @Option(
      names = {"--queries", "--disputes", "--consultations", "--connections", "--chats"},
      hidden = true)
  private List<Integer> later;

  @Option(names = "--json", description = "File for identifiers and access tokens.")
  private Path json;

  private final Console console = Console.standard();

  @Override
  public Integer call() throws Exception {
    if (lawyers < 0 || citizens < 0 || lawyers > 1_000_000 || citizens > 1_000_000) {
      throw new Problem("--lawyers and --citizens may be 0 to 1000000.");
    }
    if (later != null) {
      console.line("Only lawyers and citizens are seeded yet; other counts are ignored.");
    }
    Seeder seeder = new Seeder(target(), console::line);
    SeedReport report = seeder.seed(new SeedPlan(lawyers, citizens));
    if (json != null) {
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .writeValue(Files.newBufferedWriter(json), report);
      console.line("Identifiers and access tokens are in " + json);
    }
    return 0;
  }

  private static SeedTarget target() {
    RunState run = ClusterCommand.runningState();
    return SeedTarget.ofRun(run, Secrets.of(new DataFolder(Path.of(run.data()))));
  }
}
