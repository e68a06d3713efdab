package org.chainverdict.devservices.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.chainverdict.devservices.Problem;

/**
 * Keeps a folder for this process; the system releases it when the process ends, however it ends.
 */
public final class Lock {
  private Lock() {}

  @SuppressWarnings("resource") // never closed: it is held until the process ends
  public static void hold(Path folder, String sentenceIfTaken) {
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        throw new Problem(sentenceIfTaken);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
