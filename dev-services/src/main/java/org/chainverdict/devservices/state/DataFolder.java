package org.chainverdict.devservices.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chainverdict.devservices.Problem;

/** Where a run keeps what shall outlive it: database, Redis, secrets. */
public record DataFolder(Path root) {
  public Path database() {
    return root.resolve("database");
  }

  /** Made when it is asked for: Redis does not make it itself. */
  public Path redisFolder() {
    try {
      return Files.createDirectories(root.resolve("redis"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path secrets() {
    return root.resolve("secrets.properties");
  }

  private Path engineFile() {
    return root.resolve("database-engine");
  }

  /** Remembers which family of engines made the folder, and refuses another one. */
  public void claimFor(String family) {
    try {
      Files.createDirectories(database());
      if (!Files.exists(engineFile())) {
        Files.writeString(engineFile(), family + "\n");
        return;
      }
      String maker = Files.readString(engineFile()).strip();
      if (!maker.equals(family)) {
        throw new Problem(
            "The data folder %s was made by %s and cannot be opened by %s; use another --data folder or set CHAINVERDICT_DATABASE=%s."
                .formatted(root, maker, family, maker));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void lock() {
    Lock.hold(root, "The data folder " + root + " is in use by another run.");
  }
}
