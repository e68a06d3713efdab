package org.chainverdict.configuration;

import java.util.Map;
import java.util.Optional;

/** Settings from a map of names as they stand in the configuration; all else has its default. */
public final class TestSettings {

  private TestSettings() {}

  public static Settings of(Map<String, String> values) {
    return new Settings(name -> Optional.ofNullable(values.get(name)));
  }

  public static Settings with(Map<Setting, String> values) {
    return new Settings(
        name ->
            values.entrySet().stream()
                .filter(entry -> entry.getKey().key().equals(name))
                .map(Map.Entry::getValue)
                .findFirst());
  }
}
