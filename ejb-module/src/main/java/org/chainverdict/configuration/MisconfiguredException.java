package org.chainverdict.configuration;

/** A setting is missing or unusable; the message says which one and what it must be. */
public class MisconfiguredException extends RuntimeException {

  public MisconfiguredException(String message) {
    super(message);
  }

  MisconfiguredException(Setting setting, String problem) {
    super(
        "Setting %s (environment %s) %s. It means: %s"
            .formatted(
                setting.key(),
                setting.aliases().isEmpty() ? setting.environmentName() : setting.aliases().get(0),
                problem,
                setting.description()));
  }
}
