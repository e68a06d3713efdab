package org.chainverdict.systemtest.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** The development database alone, for tests that bring their own server. */
public final class TestDatabase implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofMinutes(3);

  private final ProjectScript scripts;
  private final String uri;
  private final boolean own;

  private TestDatabase(String name) {
    scripts = new ProjectScript(name, Map.of());
    String named = System.getenv().getOrDefault("MONGODB_URI", "");
    own = named.isBlank();
    if (own) {
      scripts.run(LIMIT, "scripts/database", "stop"); // what a killed test run may have left
    }
    uri = own ? startEmpty() : named;
  }

  /** A folder of its own each time: the last run may have used another engine. */
  private String startEmpty() {
    try {
      Path folder = Files.createTempDirectory(buildDirectory(), "database-");
      return scripts.run(LIMIT, "scripts/database", "start", "--data", folder.toString()).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static TestDatabase start(String name) {
    return new TestDatabase(name);
  }

  public static Path buildDirectory() {
    return ProjectScript.buildDirectory();
  }

  public String uri() {
    return uri;
  }

  @Override
  public void close() {
    if (own) {
      scripts.run(LIMIT, "scripts/database", "stop");
    }
  }
}
