package org.chainverdict.devservices.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.chainverdict.devservices.Problem;
import org.chainverdict.devservices.console.Console;
import org.chainverdict.devservices.seed.SeedPlan;
import org.chainverdict.devservices.seed.SeedReport;
import org.chainverdict.devservices.seed.SeedTarget;
import org.chainverdict.devservices.seed.Seeder;
import org.chainverdict.devservices.seed.ServedAnswers;
import org.chainverdict.devservices.state.DataFolder;
import org.chainverdict.devservices.state.RunState;
import org.chainverdict.devservices.state.Secrets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Loads data through the application's own code, as often as one likes. */
@Command(name = "seed", description = "Loads data into what `scripts/run` runs.")
final class SeedCommand implements Callable<Integer> {
  private static final int MOST = 1_000_000;

  @Option(names = "--lawyers", defaultValue = "200")
  private int lawyers;

  @Option(names = "--citizens", defaultValue = "1000")
  private int citizens;

  @Option(names = "--queries", defaultValue = "2000")
  private int queries;

  @Option(names = "--disputes", defaultValue = "500")
  private int disputes;

  @Option(names = "--consultations", defaultValue = "200")
  private int consultations;

  @Option(names = "--connections", defaultValue = "500")
  private int connections;

  @Option(names = "--chats", defaultValue = "800", description = "Chats with messages in them.")
  private int chats;

  @Option(names = "--json", description = "File for identifiers and access tokens.")
  private Path json;

  private final Console console = Console.standard();

  @Override
  public Integer call() throws Exception {
    IntStream counts =
        IntStream.of(lawyers, citizens, queries, disputes, consultations, connections, chats);
    if (counts.anyMatch(count -> count < 0 || count > MOST)) {
      throw new Problem("Every count may be 0 to " + MOST + ".");
    }
    RunState run = ClusterCommand.runningState();
    Seeder seeder = new Seeder(target(run), console::line);
    SeedReport report =
        seeder.seed(
            new SeedPlan(lawyers, citizens, queries, disputes, consultations, connections, chats));
    if (run.gateway() != null && report.admin() != null) {
      new ServedAnswers(URI.create(run.gateway())).purge(report.admin().accessToken());
    }
    if (json != null) {
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .writeValue(Files.newBufferedWriter(json), report);
      console.line("Identifiers and access tokens are in " + json);
    }
    return 0;
  }

  private static SeedTarget target(RunState run) {
    return SeedTarget.ofRun(run, Secrets.of(new DataFolder(Path.of(run.data()))));
  }
}
