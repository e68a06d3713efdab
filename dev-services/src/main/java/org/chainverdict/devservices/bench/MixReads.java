package org.chainverdict.devservices.bench;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** What citizens look at, as often as they do: mostly at lawyers, then at what is their own. */
enum MixReads {
  DIRECTORY(35),
  PROFILE(25),
  DASHBOARD(12),
  QUERIES(12),
  REQUESTS(6),
  ACCOUNT(10);

  private static final List<MixReads> ALL = List.of(values());

  /** In a hundred. */
  private final int share;

  MixReads(int share) {
    this.share = share;
  }

  static MixReads next(SplittableRandom random) {
    int left = random.nextInt(100);
    for (MixReads each : ALL) {
      left -= each.share;
      if (left < 0) {
        return each;
      }
    }
    throw new IllegalStateException("The shares do not make a hundred");
  }

  static String shares() {
    StringBuilder text = new StringBuilder();
    for (MixReads each : ALL) {
      text.append(text.isEmpty() ? "" : ", ")
          .append(each.share)
          .append(" % ")
          .append(each.name().toLowerCase(Locale.ROOT));
    }
    return text.toString();
  }
}
