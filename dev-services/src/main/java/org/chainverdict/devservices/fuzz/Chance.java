package org.chainverdict.devservices.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** Random choices that are the same for the same seed and number. */
final class Chance {

  private final SplittableRandom random;

  /**
   * @param number of the request, so that it does not matter which thread makes it
   */
  Chance(long seed, long number) {
    this.random = new SplittableRandom(seed * 1_000_003L + number);
  }

  /** From 0, without the limit. */
  int below(int limit) {
    return random.nextInt(limit);
  }

  boolean percent(int percent) {
    return below(100) < percent;
  }

  <T> T pick(List<T> list) {
    return list.get(below(list.size()));
  }

  byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  /** Lower case hexadecimal digits. */
  String hex(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(Character.forDigit(below(16), 16));
    }
    return text.toString();
  }
}
