package org.chainverdict.platform.cache;

import org.chainverdict.cache.application.Coding;

/** Entity tags as headers carry them. */
final class EntityTags {

  private EntityTags() {}

  /** Strong; the codings of one answer have different ones (RFC 9110, 8.8.3.3). */
  static String header(String tag, Coding coding) {
    return '"' + tag + coding.tagSuffix() + '"';
  }

  /**
   * Whether the client has the answer already, in whatever coding.
   *
   * @param ifNoneMatch the header, or null
   */
  static boolean matches(String ifNoneMatch, String tag) {
    if (ifNoneMatch == null) {
      return false;
    }
    for (String part : ifNoneMatch.split(",", -1)) {
      String candidate = part.strip();
      if (candidate.equals("*")) {
        return true;
      }
      if (candidate.startsWith("W/")) {
        candidate = candidate.substring(2);
      }
      for (Coding coding : Coding.values()) {
        if (candidate.equals(header(tag, coding))) {
          return true;
        }
      }
    }
    return false;
  }
}
