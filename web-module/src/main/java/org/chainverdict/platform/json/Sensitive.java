package org.chainverdict.platform.json;

import java.util.Locale;

/** Fields whose values are never repeated, neither in answers nor in logs. */
public final class Sensitive {

  private Sensitive() {}

  public static boolean isSensitive(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return lower.contains("password") || lower.contains("token") || lower.contains("secret");
  }
}
