package org.chainverdict.ratelimit.application;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chainverdict.configuration.MisconfiguredException;
import org.chainverdict.configuration.Setting;
import org.chainverdict.ratelimit.Limiter;

/** The limits of socket events: one setting for all, since there are many and all are by minute. */
final class EventLimits {

  private EventLimits() {}

  /** Pairs such as {@code typing=60}. What is not named keeps the limit of the contract. */
  static Map<Limiter, Integer> parse(List<String> pairs) {
    Map<Limiter, Integer> limits = new EnumMap<>(Limiter.class);
    for (String pair : pairs) {
      String[] sides = pair.split("=", 2);
      Limiter limiter =
          Limiter.named(sides[0].strip())
              .filter(Limiter::countsEvents)
              .filter(named -> sides.length == 2)
              .orElseThrow(() -> refused(pair));
      limits.put(limiter, number(pair, sides[1].strip()));
    }
    return limits;
  }

  private static int number(String pair, String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw refused(pair);
    }
  }

  private static MisconfiguredException refused(String pair) {
    return new MisconfiguredException(
        Setting.RATELIMIT_EVENTS.key()
            + " must name limiters of events and whole numbers, such as typing=60, not "
            + pair);
  }
}
