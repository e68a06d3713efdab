package org.chainverdict.consultations.rest;

import java.net.URI;
import java.net.URISyntaxException;

/** A link that the other party will follow, so it may lead to a web page only. */
final class MeetingUrl {

  static final int MAX_LENGTH = 2000;

  private MeetingUrl() {}

  static boolean isUsable(String text) {
    if (text.length() > MAX_LENGTH) {
      return false;
    }
    try {
      URI uri = new URI(text);
      boolean web =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
