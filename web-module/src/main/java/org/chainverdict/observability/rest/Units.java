package org.chainverdict.observability.rest;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Numbers as the health routes write them. */
final class Units {

  private static final double NANOS_PER_MILLI = 1_000_000.0;
  private static final double MILLIS_PER_HOUR = 3_600_000.0;

  private Units() {}

  static String elapsed(long startNanos) {
    return Math.round((System.nanoTime() - startNanos) / NANOS_PER_MILLI) + "ms";
  }

  static String uptime() {
    return hours(ManagementFactory.getRuntimeMXBean().getUptime());
  }

  static String hours(long millis) {
    return String.format(Locale.ROOT, "%.2f hours", millis / MILLIS_PER_HOUR);
  }

  static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.2fMB", bytes / 1024.0 / 1024.0);
  }

  static String gigabytes(long bytes) {
    return String.format(Locale.ROOT, "%.2fGB", bytes / 1024.0 / 1024.0 / 1024.0);
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share * 100);
  }

  static String state(boolean healthy) {
    return healthy ? "healthy" : "unhealthy";
  }
}
