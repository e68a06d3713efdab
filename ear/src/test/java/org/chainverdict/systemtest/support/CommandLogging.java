package org.chainverdict.systemtest.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The logging of the project's own nodes, with every database command on top, so that the tests can
 * see and explain what the server has asked the database.
 */
final class CommandLogging {

  private static final String COMMANDS =
      """

      org.mongodb.driver.protocol.command.level=FINE
      """;

  private CommandLogging() {}

  static Path file() {
    try {
      Path own = ProjectScript.buildDirectory().resolve("logging-with-commands.properties");
      Path usual = ProjectScript.projectDirectory().resolve("payara-config/logging.properties");
      Files.writeString(own, Files.readString(usual) + COMMANDS);
      return own;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
