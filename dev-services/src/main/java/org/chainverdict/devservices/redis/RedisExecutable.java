package org.chainverdict.devservices.redis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chainverdict.devservices.Problem;
import redis.embedded.core.ExecutableProvider;

/** Takes the server that comes inside a library for Linux, macOS and Windows. */
public final class RedisExecutable {
  private RedisExecutable() {}

  public static Path unpackInto(Path folder) {
    try {
      Files.createDirectories(folder);
      return ExecutableProvider.newJarResourceProvider(folder.toFile())
          .get()
          .toPath()
          .toAbsolutePath();
    } catch (IOException | RuntimeException e) {
      throw new Problem("Redis could not be unpacked for this system: " + e.getMessage(), e);
    }
  }
}
