package org.chainverdict.systemtest.support;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One {@code Set-Cookie} header with its attributes (names in lower case). The parser of the JDK
 * drops {@code SameSite}.
 *
 * @param name name of the cookie
 * @param value its value, empty when the cookie is cleared
 * @param attributes attribute names in lower case; flags such as {@code httponly} have an empty
 *     value
 */
public record SetCookie(String name, String value, Map<String, String> attributes) {

  static SetCookie parse(String header) {
    String[] parts = header.split(";");
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 1; i < parts.length; i++) {
      attributes.put(before(parts[i]).toLowerCase(Locale.ROOT), after(parts[i]));
    }
    return new SetCookie(before(parts[0]), after(parts[0]), attributes);
  }

  /** Whether the flag or attribute is there at all. */
  public boolean has(String attribute) {
    return attributes.containsKey(attribute.toLowerCase(Locale.ROOT));
  }

  public Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute.toLowerCase(Locale.ROOT)));
  }

  /** A browser that receives this forgets the cookie. */
  public boolean clears() {
    return attribute("max-age").map("0"::equals).orElse(false)
        || attribute("expires").map(date -> date.contains("1970")).orElse(false);
  }

  private static String before(String pair) {
    int equals = pair.indexOf('=');
    return (equals < 0 ? pair : pair.substring(0, equals)).trim();
  }

  private static String after(String pair) {
    int equals = pair.indexOf('=');
    return equals < 0 ? "" : pair.substring(equals + 1).trim();
  }
}
