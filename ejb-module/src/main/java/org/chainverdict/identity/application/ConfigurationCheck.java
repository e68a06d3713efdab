package org.chainverdict.identity.application;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.chainverdict.configuration.MisconfiguredException;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.identity.crypto.SigningKeys;

/**
 * Fails the deployment when a secret is missing or weak, so that a node never serves without it and
 * its readiness stays down.
 */
@Singleton
@Startup
public class ConfigurationCheck {

  private static final Logger LOG = Logger.getLogger(ConfigurationCheck.class.getName());

  @Inject private Settings settings;

  @PostConstruct
  void check() {
    try {
      requireUsable(settings);
    } catch (MisconfiguredException e) {
      LOG.severe("This node cannot serve: " + e.getMessage());
      throw e;
    }
    if (!settings.flag(Setting.CAPTCHA_ENABLED)) {
      LOG.warning("CAPTCHA is switched off by configuration: registration and sign-in skip it");
    }
  }

  /** Throws on the first setting without which the node must not serve. */
  static void requireUsable(Settings settings) {
    SigningKeys unusedKeys = new SigningKeys(settings);
    String unusedUri = settings.text(Setting.MONGODB_URI);
    if (settings.flag(Setting.CAPTCHA_ENABLED)) {
      String unusedSecret = settings.text(Setting.CAPTCHA_SECRET);
    }
    // With no turn at all, or a threshold that there cannot be, every request would fail.
    requireBetween(settings, Setting.LOAD_MAX_REQUESTS, 1, 100_000);
    requireBetween(settings, Setting.LOAD_HEAP_PERCENT, 1, 100);
  }

  private static void requireBetween(Settings settings, Setting setting, int least, int most) {
    int value = settings.integer(setting);
    if (value < least || value > most) {
      throw new MisconfiguredException(
          "Setting %s (environment %s) must be between %d and %d, not %d"
              .formatted(setting.key(), setting.environmentName(), least, most, value));
    }
  }
}
