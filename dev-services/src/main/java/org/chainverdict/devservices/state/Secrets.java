package org.chainverdict.devservices.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.Set;

/**
 * Random secrets of one data folder; kept there, so that tokens and passwords survive a restart.
 */
public record Secrets(String jwt, String jwtRefresh, String adminPassword) {
  private static final String JWT = "JWT_SECRET";
  private static final String REFRESH = "JWT_REFRESH_SECRET";
  private static final String ADMIN = "ADMIN_PASSWORD";
  private static final int KEY_BYTES = 48;
  private static final int PASSWORD_BYTES = 12;

  public static Secrets of(DataFolder folder) {
    try {
      Properties known = read(folder.secrets());
      if (!known.stringPropertyNames().containsAll(Set.of(JWT, REFRESH, ADMIN))) {
        known.putIfAbsent(JWT, random(KEY_BYTES));
        known.putIfAbsent(REFRESH, random(KEY_BYTES));
        // The rule for passwords wants a capital, a small letter and a digit.
        known.putIfAbsent(ADMIN, random(PASSWORD_BYTES) + "Aa1");
        write(folder.secrets(), known);
      }
      return new Secrets(
          known.getProperty(JWT), known.getProperty(REFRESH), known.getProperty(ADMIN));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties read(Path file) throws IOException {
    Properties properties = new Properties();
    if (Files.exists(file)) {
      try (var reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      }
    }
    return properties;
  }

  private static void write(Path file, Properties properties) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    if (!Files.exists(file)) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    try (Writer writer = Files.newBufferedWriter(file)) {
      properties.store(writer, "Made for this data folder; keep it private");
    }
  }

  private static String random(int bytes) {
    byte[] value = new byte[bytes];
    new SecureRandom().nextBytes(value);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(value);
  }
}
