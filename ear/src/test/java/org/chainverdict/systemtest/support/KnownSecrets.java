package org.chainverdict.systemtest.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The secrets of the project's own nodes, chosen by the tests, so that they can look for them where
 * none may be and sign what only a holder of a key can sign. Some go through the environment, some
 * through files.
 */
public final class KnownSecrets {
  public static final String JWT = "jwt-" + Registrations.uniqueWord() + "-Qz7Rw2Xk9";
  public static final String JWT_REFRESH = "refresh-" + Registrations.uniqueWord() + "-Lp4Tv8Ny3";
  public static final String JWT_PREVIOUS = "before-" + Registrations.uniqueWord() + "-Hs6Gd1Fm5";
  public static final String JWT_REFRESH_PREVIOUS =
      "before-refresh-" + Registrations.uniqueWord() + "-Bc3Vn7Zx";
  private static final String CAPTCHA = "captcha-" + Registrations.uniqueWord();
  private static final String SMTP = "smtp-" + Registrations.uniqueWord();

  private KnownSecrets() {}

  /** What nodes are told through their environment. */
  static Map<String, String> environment() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("JWT_SECRET", JWT);
    values.put("JWT_REFRESH_SECRET", JWT_REFRESH);
    values.put("RECAPTCHA_SECRET_KEY", CAPTCHA);
    values.put("SMTP_PASSWORD", SMTP);
    values.put("CHAINVERDICT_SECRETS_DIR", files().toString());
    return values;
  }

  /** All of them. */
  public static List<String> all() {
    return List.of(JWT, JWT_REFRESH, JWT_PREVIOUS, JWT_REFRESH_PREVIOUS, CAPTCHA, SMTP);
  }

  /** A folder with a file for each setting, as a container's secrets are mounted. */
  private static Path files() {
    try {
      Path folder = ProjectScript.buildDirectory().resolve("secrets");
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("JWT_SECRET_PREVIOUS"), JWT_PREVIOUS + "\n");
      Files.writeString(folder.resolve("JWT_REFRESH_SECRET_PREVIOUS"), JWT_REFRESH_PREVIOUS + "\n");
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
