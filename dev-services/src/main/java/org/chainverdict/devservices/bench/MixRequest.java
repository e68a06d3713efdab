package org.chainverdict.devservices.bench;

import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chainverdict.devservices.bench.MixUser.Verdict;

/**
 * A citizen's request to one lawyer to be connected, which he sends and takes back in turns. Every
 * change raises a number before it begins and after it was answered, so that an answer that was
 * made meanwhile is recognised: it may show either.
 */
final class MixRequest {

  static final String BODY = "{\"message\":\"May I ask you something?\"}";

  private static final Pattern CONNECTION = Pattern.compile("\"connectionId\":\"(\\w+)\"");

  private final String lawyer;
  private final AtomicLong version = new AtomicLong();
  private volatile String pending;

  /**
   * @param pending its identifier where it has been sent already, or null
   */
  MixRequest(String lawyer, String pending) {
    this.lawyer = lawyer;
    this.pending = pending;
  }

  /** The identifier in the answer to one that was sent; null when there is none. */
  static String sent(String body) {
    Matcher made = CONNECTION.matcher(body);
    return made.find() ? made.group(1) : null;
  }

  /** Where it is sent to. */
  String path() {
    return path(lawyer);
  }

  static String path(String lawyer) {
    return "/api/citizens/direct-connection-request/" + lawyer;
  }

  /** The identifier of the request; null when there is none at the moment. */
  String pending() {
    return pending;
  }

  long version() {
    return version.get();
  }

  void changes() {
    version.incrementAndGet();
  }

  /**
   * @param now the identifier of the request, or null when it was taken back
   */
  void changed(String now) {
    pending = now;
    version.incrementAndGet();
  }

  /**
   * Judges a list of pending requests.
   *
   * @param before the version before it was asked for
   */
  Verdict list(String body, long before) {
    String wanted = pending;
    if (before % 2 != 0 || version.get() != before) {
      return Verdict.GOOD;
    }
    boolean shown = body.contains(lawyer);
    return shown == (wanted != null) ? Verdict.GOOD : Verdict.STALE;
  }
}
