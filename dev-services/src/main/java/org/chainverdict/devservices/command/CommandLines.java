package org.chainverdict.devservices.command;

import org.chainverdict.devservices.Problem;
import org.chainverdict.devservices.supervisor.Stopping;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** All commands, and how their failures are told. */
@Command(
    name = "dev-services",
    subcommands = {
      RunCommand.class,
      StopCommand.class,
      ClusterCommand.class,
      DatabaseCommand.class,
      MailServerCommand.class,
      SeedCommand.class,
      BenchCommand.class,
      FuzzCommand.class
    })
public final class CommandLines implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a command.");
  }

  public static int execute(String... arguments) {
    return new CommandLine(new CommandLines())
        .setExecutionExceptionHandler((failure, line, parsed) -> report(failure))
        .execute(arguments);
  }

  private static int report(Exception failure) throws Exception {
    if (failure instanceof Stopping) {
      return 1;
    }
    if (failure instanceof Problem) {
      System.err.println(failure.getMessage());
      return 1;
    }
    throw failure;
  }
}
