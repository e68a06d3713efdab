package org.chainverdict.documents.rest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** A number of bytes for people, such as {@code 1.5 MB}. */
final class ReadableSize {

  private static final List<String> UNITS = List.of("Bytes", "KB", "MB", "GB");
  private static final int STEP = 1024;

  private ReadableSize() {}

  static String of(long bytes) {
    int unit = 0;
    long divisor = 1;
    while (unit < UNITS.size() - 1 && bytes / divisor >= STEP) {
      divisor *= STEP;
      unit++;
    }
    BigDecimal value =
        BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(divisor), 2, RoundingMode.HALF_UP);
    return value.stripTrailingZeros().toPlainString() + ' ' + UNITS.get(unit);
  }
}
