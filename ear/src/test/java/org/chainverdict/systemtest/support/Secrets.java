package org.chainverdict.systemtest.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Finds what must never leave the server in a body. */
final class Secrets {
  private static final Set<String> HIDDEN_KEYS =
      Set.of(
          "password",
          "currentPassword",
          "newPassword",
          "confirmPassword",
          "passwordResetToken",
          "passwordResetExpires",
          "resetToken",
          "tokenVersion",
          "stack");

  private static final Pattern PASSWORD_HASH = Pattern.compile("\\$(2[aby]|argon2(id|i|d))\\$");
  private static final Pattern INTERNALS =
      Pattern.compile(
          "\\b(?:java|javax|jakarta|org|com|fish|io|net)(?:\\.[a-z][a-zA-Z0-9_]*)+\\.[A-Z]\\w+" // class names
              + "|\\w+Exception\\b"
              + "|\\bat [\\w.$]+\\([\\w]+\\.java:\\d+\\)" // stack frames
              + "|MongoDB|Hazelcast|Payara|GlassFish");

  private Secrets() {}

  static List<String> in(String text) {
    List<String> found = new ArrayList<>();
    if (PASSWORD_HASH.matcher(text).find()) {
      found.add("a password hash");
    }
    INTERNALS.matcher(text).results().forEach(hit -> found.add("internals: " + hit.group()));
    return found;
  }

  static List<String> in(JsonNode body) {
    List<String> found = new ArrayList<>();
    walk("", body, found);
    return found;
  }

  private static void walk(String at, JsonNode node, List<String> found) {
    if (node.isArray()) {
      node.forEach(item -> walk(at + "[]", item, found));
      return;
    }
    node.properties()
        .forEach(
            property -> {
              String path = at + "/" + property.getKey();
              if (hidden(node, property.getKey())) {
                found.add("secret key " + path);
              }
              walk(path, property.getValue(), found);
            });
    if (echoesPassword(node)) {
      found.add("the password sent comes back in " + at);
    }
  }

  /** A refresh token belongs into a token pair and nowhere else. */
  private static boolean hidden(JsonNode owner, String key) {
    return HIDDEN_KEYS.contains(key) || (key.equals("refreshToken") && !owner.has("accessToken"));
  }

  private static boolean echoesPassword(JsonNode fieldError) {
    String path = fieldError.path("path").asString("").toLowerCase(Locale.ROOT);
    return path.endsWith("password") && fieldError.has("msg") && fieldError.has("value");
  }
}
