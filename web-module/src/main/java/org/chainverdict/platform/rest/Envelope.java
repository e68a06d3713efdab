package org.chainverdict.platform.rest;

/** The envelope of a successful answer. Absent parts are left out. */
public record Envelope(boolean success, String message, Object data) {

  public static Envelope of(Object data) {
    return new Envelope(true, null, data);
  }

  public static Envelope of(String message, Object data) {
    return new Envelope(true, message, data);
  }

  public static Envelope message(String message) {
    return new Envelope(true, message, null);
  }
}
