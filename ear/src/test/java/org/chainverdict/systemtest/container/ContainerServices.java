package org.chainverdict.systemtest.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.UUID;
import org.chainverdict.systemtest.support.TestDatabase;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Gives the server of the in-container tests a database and its settings, before Arquillian starts
 * it. As a listener and not as an annotation of the test class, which is loaded inside the server
 * as well, where this class is not.
 */
public final class ContainerServices implements TestExecutionListener {
  private static final TestTag IN_CONTAINER = TestTag.create("in-container");

  /** The server adds a number to this name. */
  private static final String LOG = "server.log";

  private TestDatabase database;

  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    if (plan.countTestIdentifiers(test -> test.getTags().contains(IN_CONTAINER)) > 0) {
      database = TestDatabase.start("in-container");
      Path folder = TestDatabase.buildDirectory().resolve("in-container");
      System.setProperty("payara.consoleOutput", "false");
      System.setProperty(
          "payara.extraMicroOptions",
          "--contextroot / --systemproperties "
              + escaped(settings(folder))
              + " --logtofile "
              + escaped(folder.resolve(LOG)));
    }
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    if (database != null) {
      database.close();
    }
  }

  private Path settings(Path folder) {
    Properties settings = new Properties();
    settings.setProperty("chainverdict.mongodb.uri", database.uri());
    settings.setProperty("chainverdict.jwt.secret", UUID.randomUUID() + "-" + UUID.randomUUID());
    settings.setProperty(
        "chainverdict.jwt.refresh-secret", UUID.randomUUID() + "-" + UUID.randomUUID());
    settings.setProperty("chainverdict.captcha.enabled", "false");
    settings.setProperty("chainverdict.environment", "test");
    Path file = folder.resolve("settings.properties");
    try {
      Files.createDirectories(folder);
      Files.deleteIfExists(folder.resolve(LOG + ".0"));
      try (var out = Files.newOutputStream(file)) {
        settings.store(out, null);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The options are split at blanks that have no backslash before them. */
  private static String escaped(Path path) {
    return path.toString().replace(" ", "\\ ");
  }
}
