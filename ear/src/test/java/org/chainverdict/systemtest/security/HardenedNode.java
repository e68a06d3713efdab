package org.chainverdict.systemtest.security;

import java.util.Map;
import org.chainverdict.systemtest.support.Api;
import org.chainverdict.systemtest.support.RunningCluster;

/**
 * A node with the settings of production but for little room, and with a CAPTCHA service that the
 * tests are. Started once for all tests that need it.
 */
final class HardenedNode {
  static final int MOST_REQUESTS = 6;

  private static CaptchaService captcha;
  private static RunningCluster cluster;

  private HardenedNode() {}

  static synchronized CaptchaService captcha() {
    if (captcha == null) {
      captcha = new CaptchaService();
    }
    return captcha;
  }

  static synchronized RunningCluster cluster() {
    if (cluster == null) {
      cluster =
          RunningCluster.start(
              "hardened",
              1,
              Map.of(
                  "CHAINVERDICT_ENVIRONMENT", "production",
                  "CHAINVERDICT_LOAD_MAX_REQUESTS", String.valueOf(MOST_REQUESTS),
                  "CHAINVERDICT_CAPTCHA_ENABLED", "true",
                  "CHAINVERDICT_CAPTCHA_URL", captcha().url(),
                  "CHAINVERDICT_CAPTCHA_TIMEOUT", "2s"));
    }
    return cluster;
  }

  static Api api() {
    return cluster().node(0);
  }
}
