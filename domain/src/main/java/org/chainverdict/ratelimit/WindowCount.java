package org.chainverdict.ratelimit;

import java.time.Duration;

/**
 * One counter as all nodes see it: when its window began, in milliseconds, and how many tokens have
 * left it. The end is not stored, so that a changed window counts at once.
 */
record WindowCount(long start, int used) {

  /** Null for text that is no counter, which is then replaced. */
  static WindowCount parse(String text) {
    int blank = text == null ? -1 : text.indexOf(' ');
    if (blank < 0) {
      return null;
    }
    try {
      return new WindowCount(
          Long.parseLong(text, 0, blank, 10), Integer.parseInt(text, blank + 1, text.length(), 10));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  String text() {
    return start + " " + used;
  }

  boolean isLive(Duration window, long now) {
    return now < end(window);
  }

  long end(Duration window) {
    return start + window.toMillis();
  }

  WindowCount with(long tokens) {
    return new WindowCount(start, (int) Math.max(0, Math.min(Integer.MAX_VALUE, tokens)));
  }
}
