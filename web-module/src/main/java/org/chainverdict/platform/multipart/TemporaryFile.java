package org.chainverdict.platform.multipart;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chainverdict.documents.FileName;
import org.chainverdict.documents.ReceivedFile;
import org.chainverdict.shared.Problem;

/** One received file on the disk of this node, readable by this process's user only. */
final class TemporaryFile implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(TemporaryFile.class.getName());
  private static final int BUFFER = 64 * 1024;

  private final String originalName;
  private final Path path;
  private long size;
  private String hash = "";

  private TemporaryFile(String originalName, Path path) {
    this.originalName = originalName;
    this.path = path;
  }

  static TemporaryFile create(String sentName) {
    try {
      return new TemporaryFile(
          FileName.clean(sentName), Files.createTempFile("chainverdict-upload-", ".tmp"));
    } catch (IOException e) {
      throw new UncheckedIOException("No temporary file can be made", e);
    }
  }

  /**
   * Returns the size.
   *
   * @throws Problem as soon as there is more than allowed
   */
  long fill(InputStream content, long mostBytes) {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[BUFFER];
    try (OutputStream out = Files.newOutputStream(path)) {
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        size += read;
        if (size > mostBytes) {
          throw Problem.tooLarge(
              "%s is too large. At most %d KiB are accepted."
                  .formatted(originalName, mostBytes / 1024));
        }
        digest.update(buffer, 0, read);
        out.write(buffer, 0, read);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A temporary file cannot be written", e);
    }
    hash = HexFormat.of().formatHex(digest.digest());
    return size;
  }

  ReceivedFile received() {
    return new ReceivedFile(originalName, path, size, hash);
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "A temporary file remains", e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
