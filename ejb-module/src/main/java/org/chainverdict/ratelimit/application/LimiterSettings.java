package org.chainverdict.ratelimit.application;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chainverdict.configuration.MisconfiguredException;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.ratelimit.Limiter;
import org.chainverdict.ratelimit.Policy;
import org.chainverdict.shared.AddressRange;

/** The limits as the settings have them. */
final class LimiterSettings {

  private LimiterSettings() {}

  static Map<Limiter, Policy> policies(Settings settings) {
    List<String> shadow = settings.list(Setting.RATELIMIT_SHADOW);
    shadow.forEach(LimiterSettings::checkName);
    Map<Limiter, Policy> policies = new EnumMap<>(Limiter.class);
    Map<Limiter, Integer> events = EventLimits.parse(settings.list(Setting.RATELIMIT_EVENTS));
    for (Limiter limiter : Limiter.values()) {
      policies.put(
          limiter,
          policy(
              limiter,
              limit(limiter, settings, events),
              window(limiter, settings),
              shadow.contains(limiter.wireName())));
    }
    return policies;
  }

  static List<AddressRange> ranges(List<String> addresses) {
    try {
      return addresses.stream().map(AddressRange::parse).toList();
    } catch (IllegalArgumentException e) {
      throw new MisconfiguredException(Setting.RATELIMIT_ALLOW.key() + ": " + e.getMessage());
    }
  }

  private static Policy policy(Limiter limiter, int limit, Duration window, boolean shadow) {
    try {
      return new Policy(limit, window, shadow);
    } catch (IllegalArgumentException e) {
      throw new MisconfiguredException(
          "Rate limiter " + limiter.wireName() + ": " + e.getMessage());
    }
  }

  private static int limit(Limiter limiter, Settings settings, Map<Limiter, Integer> events) {
    return limiter.countsEvents()
        ? events.getOrDefault(limiter, limiter.contract().limit())
        : settings.integer(limit(limiter));
  }

  private static Duration window(Limiter limiter, Settings settings) {
    if (limiter.countsEvents()) {
      return limiter.contract().window();
    }
    boolean millis =
        limiter == Limiter.API
            && settings.optional(Setting.RATELIMIT_API_WINDOW_MILLIS).isPresent();
    return millis
        ? Duration.ofMillis(settings.integer(Setting.RATELIMIT_API_WINDOW_MILLIS))
        : settings.duration(window(limiter));
  }

  private static void checkName(String name) {
    if (Limiter.named(name).isEmpty()) {
      throw new MisconfiguredException(
          Setting.RATELIMIT_SHADOW.key() + " names no rate limiter: " + name);
    }
  }

  private static Setting limit(Limiter limiter) {
    return switch (limiter) {
      case API -> Setting.RATELIMIT_API_LIMIT;
      case AUTH -> Setting.RATELIMIT_AUTH_LIMIT;
      case PASSWORD_RESET -> Setting.RATELIMIT_PASSWORD_RESET_LIMIT;
      case MESSAGE -> Setting.RATELIMIT_MESSAGE_LIMIT;
      case UPLOAD -> Setting.RATELIMIT_UPLOAD_LIMIT;
      case DIRECT_MESSAGE -> Setting.RATELIMIT_DIRECT_MESSAGE_LIMIT;
      case TYPING, ROOM, READ, STATUS, RELAY, CALL, SIGNALLING -> throw together(limiter);
    };
  }

  private static Setting window(Limiter limiter) {
    return switch (limiter) {
      case API -> Setting.RATELIMIT_API_WINDOW;
      case AUTH -> Setting.RATELIMIT_AUTH_WINDOW;
      case PASSWORD_RESET -> Setting.RATELIMIT_PASSWORD_RESET_WINDOW;
      case MESSAGE -> Setting.RATELIMIT_MESSAGE_WINDOW;
      case UPLOAD -> Setting.RATELIMIT_UPLOAD_WINDOW;
      case DIRECT_MESSAGE -> Setting.RATELIMIT_DIRECT_MESSAGE_WINDOW;
      case TYPING, ROOM, READ, STATUS, RELAY, CALL, SIGNALLING -> throw together(limiter);
    };
  }

  private static IllegalStateException together(Limiter limiter) {
    return new IllegalStateException(limiter + " is set together with others");
  }
}
