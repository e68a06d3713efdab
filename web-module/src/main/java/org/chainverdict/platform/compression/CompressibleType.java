package org.chainverdict.platform.compression;

import java.util.Locale;
import java.util.Set;

/** Tells media types that shrink from those that are packed already, such as images. */
final class CompressibleType {

  private static final Set<String> TYPES =
      Set.of(
          "application/json",
          "application/javascript",
          "application/xml",
          "application/yaml",
          "application/rtf",
          "image/bmp");

  private CompressibleType() {}

  /**
   * @param contentType the header, or null
   */
  static boolean includes(String contentType) {
    if (contentType == null) {
      return false;
    }
    int semicolon = contentType.indexOf(';');
    String type =
        (semicolon < 0 ? contentType : contentType.substring(0, semicolon))
            .strip()
            .toLowerCase(Locale.ROOT);
    // Events are sent one by one; packing would hold them back.
    return (type.startsWith("text/") && !type.equals("text/event-stream"))
        || type.endsWith("+json")
        || type.endsWith("+xml")
        || TYPES.contains(type);
  }
}
