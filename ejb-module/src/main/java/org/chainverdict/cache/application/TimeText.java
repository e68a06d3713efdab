package org.chainverdict.cache.application;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * A moment as the API writes it, {@code 2026-01-31T12:00:00.000Z}, without a formatter per call.
 */
final class TimeText {

  static final int LENGTH = 24;
  private static final int MILLIS_AT = 20;

  private static volatile Second last = second(0);

  private TimeText() {}

  static void put(byte[] target, int at, long epochMillis) {
    long wanted = Math.floorDiv(epochMillis, 1_000L);
    Second second = last;
    if (second.epoch() != wanted) {
      second = second(wanted);
      last = second;
    }
    System.arraycopy(second.text(), 0, target, at, LENGTH);
    int millis = (int) Math.floorMod(epochMillis, 1_000L);
    target[at + MILLIS_AT] = (byte) ('0' + millis / 100);
    target[at + MILLIS_AT + 1] = (byte) ('0' + millis / 10 % 10);
    target[at + MILLIS_AT + 2] = (byte) ('0' + millis % 10);
  }

  private static Second second(long epoch) {
    String text = Instant.ofEpochSecond(epoch).toString();
    String whole = text.substring(0, text.length() - 1) + ".000Z";
    return new Second(epoch, whole.getBytes(StandardCharsets.US_ASCII));
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Second(long epoch, byte[] text) {}
}
