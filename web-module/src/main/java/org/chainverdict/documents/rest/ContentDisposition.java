package org.chainverdict.documents.rest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The name of a file in a header (RFC 6266): once for old clients, once in full. */
final class ContentDisposition {

  private static final String UNRESERVED = "!#$&+-.^_`|~";

  private ContentDisposition() {}

  static String inline(String name) {
    return "inline; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain(name), encoded(name));
  }

  /** Letters beyond ASCII, and those with a meaning in headers, become underscores. */
  private static String plain(String name) {
    return name.replaceAll("[^\\x20-\\x7e]|[\"\\\\%;]", "_");
  }

  private static String encoded(String name) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (letter || UNRESERVED.indexOf(c) >= 0) {
        encoded.append(c);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return encoded.toString();
  }
}
