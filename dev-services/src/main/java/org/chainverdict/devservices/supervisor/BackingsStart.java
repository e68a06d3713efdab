package org.chainverdict.devservices.supervisor;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.chainverdict.devservices.console.Console;
import org.chainverdict.devservices.database.DatabaseChoice;
import org.chainverdict.devservices.database.DatabaseEngine;
import org.chainverdict.devservices.database.DatabaseService;
import org.chainverdict.devservices.database.External;
import org.chainverdict.devservices.database.LocalEngine;
import org.chainverdict.devservices.mail.SmtpService;
import org.chainverdict.devservices.process.Ports;
import org.chainverdict.devservices.redis.RedisExecutable;
import org.chainverdict.devservices.redis.RedisService;
import org.chainverdict.devservices.state.DataFolder;
import org.chainverdict.devservices.state.RunDirectory;

/** Starts database, Redis and mail server side by side. */
final class BackingsStart {
  private final Map<String, String> environment;
  private final RunDirectory run;
  private final DataFolder data;
  private final Members members;
  private final Console console;

  BackingsStart(
      Map<String, String> environment,
      RunDirectory run,
      DataFolder data,
      Members members,
      Console console) {
    this.environment = environment;
    this.run = run;
    this.data = data;
    this.members = members;
    this.console = console;
  }

  Backings start() throws Exception {
    // First what may be refused or missing, so that nothing has to be stopped again.
    DatabaseEngine engine = chooseEngine();
    Backing database = database(engine);
    Backing redis = redis();
    SmtpService mail =
        new SmtpService(Ports.free(), Ports.free(), run.work("smtp"), run.log("smtp"));
    Supervised smtp = members.add(mail, RestartPolicy.of(environment, "SMTP"));
    join(
        CompletableFuture.allOf(
            step("database", database.own(), database.uri()),
            step("redis", redis.own(), redis.uri()),
            step("mail", smtp, "port " + mail.port() + ", mails on " + mail.page())));
    return new Backings(database, engine.name(), redis, smtp);
  }

  /** A step of its own, because the Python engine may have to be installed. */
  private DatabaseEngine chooseEngine() throws Exception {
    DatabaseChoice choice = DatabaseChoice.of(environment);
    return console.step("engine", choice::choose, DatabaseEngine::description);
  }

  private Backing database(DatabaseEngine engine) {
    if (engine instanceof LocalEngine local) {
      data.claimFor(local.family());
      DatabaseService service =
          new DatabaseService(
              local, data.database(), Ports.free(), run.work("mongodb"), run.log("mongodb"));
      return new Backing(
          service.uri(), members.add(service, RestartPolicy.of(environment, "DATABASE")));
    }
    return new Backing(((External) engine).uri(), null);
  }

  private Backing redis() {
    String named = environment.getOrDefault("REDIS_URL", "");
    if (!named.isBlank()) {
      console.line("  redis               the one of REDIS_URL");
      return new Backing(named, null);
    }
    Path executable = RedisExecutable.unpackInto(run.work("bin"));
    RedisService service =
        new RedisService(
            executable, Ports.free(), data.redisFolder(), run.work("redis"), run.log("redis"));
    return new Backing(service.uri(), members.add(service, RestartPolicy.of(environment, "REDIS")));
  }

  /** Starts a server of ours; one that the caller named runs already. */
  private CompletableFuture<Void> step(String title, Supervised member, String result) {
    if (member == null) {
      return CompletableFuture.completedFuture(null);
    }
    Callable<String> work =
        () -> {
          member.start();
          return result;
        };
    return CompletableFuture.runAsync(
        () -> {
          try {
            console.step(title, work);
          } catch (RuntimeException e) {
            throw e;
          } catch (Exception e) {
            throw new CompletionException(e);
          }
        });
  }

  private static void join(CompletableFuture<Void> all) {
    try {
      all.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
