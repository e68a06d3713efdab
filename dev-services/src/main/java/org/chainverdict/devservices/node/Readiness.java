package org.chainverdict.devservices.node;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks a node, or the gateway, whether it can serve. */
public final class Readiness {
  private static final int TIMEOUT_MILLIS = 2000;

  private Readiness() {}

  public static boolean of(String url) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) URI.create(url + "/health/ready").toURL().openConnection();
      connection.setConnectTimeout(TIMEOUT_MILLIS);
      connection.setReadTimeout(TIMEOUT_MILLIS);
      try {
        return connection.getResponseCode() == 200;
      } finally {
        connection.disconnect();
      }
    } catch (IOException e) {
      return false;
    }
  }
}
