package org.chainverdict.cache.application;

import java.nio.charset.StandardCharsets;

/**
 * Finds the time of the answer in a page, {@code "meta":{"timestamp":"..."}} at its very end. It is
 * the only part of a stored answer that is written anew each time.
 */
final class MovingEnd {

  private static final byte[] BEFORE =
      "\"meta\":{\"timestamp\":\"".getBytes(StandardCharsets.US_ASCII);

  /** Behind the time there is only the size and the closing braces. */
  private static final int MOST_BEHIND = 48;

  private MovingEnd() {}

  /** Where the time begins; the length of the body when it has none. */
  static int of(byte[] body) {
    int last = body.length - TimeText.LENGTH;
    for (int at = last; at >= BEFORE.length && at > last - MOST_BEHIND; at--) {
      if (follows(body, at) && body[at + TimeText.LENGTH - 1] == 'Z') {
        return at;
      }
    }
    return body.length;
  }

  private static boolean follows(byte[] body, int at) {
    for (int i = 0; i < BEFORE.length; i++) {
      if (body[at - BEFORE.length + i] != BEFORE[i]) {
        return false;
      }
    }
    return true;
  }
}
