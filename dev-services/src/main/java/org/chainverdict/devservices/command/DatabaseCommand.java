package org.chainverdict.devservices.command;

import java.nio.file.Path;
import java.util.Optional;
import org.chainverdict.devservices.Problem;
import org.chainverdict.devservices.Project;
import org.chainverdict.devservices.database.DatabaseChoice;
import org.chainverdict.devservices.database.DatabaseEngine;
import org.chainverdict.devservices.database.DatabaseService;
import org.chainverdict.devservices.database.LocalEngine;
import org.chainverdict.devservices.process.Child;
import org.chainverdict.devservices.process.Ports;
import org.chainverdict.devservices.state.DataFolder;
import org.chainverdict.devservices.state.RunDirectory;
import org.chainverdict.devservices.state.RunState;
import org.chainverdict.devservices.state.StateFile;
import org.chainverdict.devservices.supervisor.Leftovers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The development database alone, for tests and experiments that need no application. */
@Command(name = "database", description = "The development database alone.")
final class DatabaseCommand {
  private final RunDirectory run = Project.of(System.getenv()).run();
  private final StateFile file = new StateFile(run.root().resolve("database.json"));

  @Command(name = "start", description = "Starts it and prints its URI.")
  int start(
      @Option(names = "--data") Path data, @Option(names = "--port", defaultValue = "0") int port) {
    if (running().isPresent()) {
      throw new Problem("The database runs already; end it with `scripts/database stop`.");
    }
    DatabaseEngine engine = DatabaseChoice.of(System.getenv()).choose();
    if (!(engine instanceof LocalEngine local)) {
      throw new Problem("MONGODB_URI is set, so there is nothing to start here.");
    }
    DataFolder folder =
        new DataFolder(data == null ? run.root().resolve("database") : data.toAbsolutePath());
    folder.claimFor(local.family());
    DatabaseService service =
        new DatabaseService(
            local,
            folder.database(),
            Ports.require(port),
            run.work("database"),
            run.log("database"));
    launch(service);
    System.err.println(local.description());
    System.out.println(service.uri());
    return 0;
  }

  @Command(name = "stop", description = "Ends it.")
  int stop() {
    Optional<RunState> state = running();
    state.ifPresent(Leftovers::end);
    file.delete();
    System.out.println(state.isPresent() ? "Stopped." : "The database is not running.");
    return 0;
  }

  private void launch(DatabaseService service) {
    Child child = service.program().start();
    try {
      child.awaitReady(service.startLimit(), service::ready);
      service.initialise();
    } catch (RuntimeException e) {
      child.stop(service.stopGrace());
      throw e;
    }
    file.write(RunState.ofOne(service.name(), child.id()));
  }

  private Optional<RunState> running() {
    return file.read()
        .filter(state -> state.processes().stream().anyMatch(process -> process.id().alive()));
  }
}
