package org.chainverdict.cache.application.mirror;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Tells one build of the application from another by the bytes of its own classes. Another build
 * may answer in another form, so it serves no copies of this one; the version number does not
 * change with every build.
 */
@ApplicationScoped
public class ProgramFingerprint {

  private static final Logger LOG = Logger.getLogger(ProgramFingerprint.class.getName());
  private static final String OWN_JARS = "chainverdict-";

  private String value;

  /** Like no other one where the classes cannot be read: then nothing outlives a restart. */
  public synchronized String value() {
    if (value == null) {
      try {
        value = of(folder());
      } catch (IOException | URISyntaxException | RuntimeException e) {
        LOG.log(Level.WARNING, "The own classes cannot be read; answers outlive no restart", e);
        value = UUID.randomUUID().toString();
      }
    }
    return value;
  }

  /** {@code WEB-INF}, or wherever else the own jar lies. */
  private static Path folder() throws URISyntaxException {
    Path source =
        Path.of(
            ProgramFingerprint.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path parent = source.getParent();
    return parent.endsWith("lib") ? parent.getParent() : parent;
  }

  static String of(Path folder) throws IOException {
    MessageDigest digest = sha256();
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).filter(ProgramFingerprint::isOwn).sorted().toList();
    }
    if (files.isEmpty()) {
      throw new IOException("no classes in " + folder);
    }
    for (Path file : files) {
      digest.update(
          folder.relativize(file).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  private static boolean isOwn(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".class") || (name.endsWith(".jar") && name.startsWith(OWN_JARS));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
