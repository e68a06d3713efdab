package org.chainverdict.configuration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Typed access to the settings. Values come from MicroProfile Config, so from system properties,
 * the environment, a secrets directory or a properties file, in that order.
 */
@ApplicationScoped
public class Settings {

  private final Function<String, Optional<String>> source;

  public Settings() {
    this(name -> ConfigProvider.getConfig().getOptionalValue(name, String.class));
  }

  /** For programs outside a server. */
  public Settings(Function<String, Optional<String>> source) {
    this.source = source;
  }

  /** Empty when the setting has neither a value nor a default; blank values count as absent. */
  public Optional<String> optional(Setting setting) {
    return Stream.concat(Stream.of(setting.key()), setting.aliases().stream())
        .map(source)
        .flatMap(Optional::stream)
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst()
        .or(() -> Optional.ofNullable(setting.defaultValue()).filter(value -> !value.isEmpty()));
  }

  /**
   * @throws MisconfiguredException when the setting is absent
   */
  public String text(Setting setting) {
    return optional(setting)
        .orElseThrow(() -> new MisconfiguredException(setting, "is missing; please set it"));
  }

  public int integer(Setting setting) {
    return parsed(setting, Integer::parseInt, "must be a whole number");
  }

  /** A whole number between the two, both of which are allowed. */
  public int integer(Setting setting, int least, int most) {
    return parsed(
        setting,
        text -> {
          int number = Integer.parseInt(text);
          if (number < least || number > most) {
            throw new IllegalArgumentException(text);
          }
          return number;
        },
        "must be a whole number from " + least + " to " + most);
  }

  public double number(Setting setting) {
    return parsed(setting, Double::parseDouble, "must be a number");
  }

  public Duration duration(Setting setting) {
    return parsed(setting, Durations::parse, "must be a duration such as 45s, 10m or 1d");
  }

  public boolean flag(Setting setting) {
    return parsed(
        setting,
        text ->
            switch (text) {
              case "true" -> true;
              case "false" -> false;
              default -> throw new IllegalArgumentException(text);
            },
        "must be true or false");
  }

  /** Comma separated values without blanks. */
  public List<String> list(Setting setting) {
    return optional(setting).stream()
        .flatMap(text -> Stream.of(text.split(",", -1)))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** Relaxed transport rules (cookies without Secure) apply to named test environments only. */
  public boolean isProduction() {
    String environment = text(Setting.ENVIRONMENT);
    return !environment.equals("development") && !environment.equals("test");
  }

  private <T> T parsed(Setting setting, Function<String, T> parser, String rule) {
    String text = text(setting);
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      throw new MisconfiguredException(setting, rule + (setting.isSecret() ? "" : ", not " + text));
    }
  }
}
