package org.chainverdict.devservices.fuzz;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the server's connector answers by itself, before any code of the application: a status
 * without a body. A gateway in front puts the envelope in its place.
 */
final class Connector {

  /** Malformed HTTP, an expectation, and a version of HTTP. */
  static final Set<Integer> REFUSALS = Set.of(400, 417, 505);

  /** A broken escape, or a step upwards. */
  private static final Pattern UNREADABLE =
      Pattern.compile("%(?![0-9A-Fa-f]{2})|/(?:\\.|%2e){1,2}(?:[/;]|$)", Pattern.CASE_INSENSITIVE);

  /** The pages of HAProxy for what is not HTTP, or does not come; no setting changes them. */
  private static final Set<String> NOT_HTTP =
      Set.of(
          page("400 Bad request", "Your browser sent an invalid request."),
          page("408 Request Time-out", "Your browser didn't send a complete request in time."));

  private Connector() {}

  private static String page(String title, String sentence) {
    return "<html><body><h1>" + title + "</h1>\n" + sentence + "\n</body></html>\n";
  }

  static boolean answered(Draft draft, RawAnswer answer) {
    if (draft.world.hasGateway() && NOT_HTTP.contains(answer.text())) {
      return true;
    }
    boolean bare = answer.body().length == 0 && answer.header("x-request-id").isEmpty();
    return bare && (REFUSALS.contains(answer.status()) || isLost(draft, answer));
  }

  /**
   * An address with a broken escape or too many "..", or a broken Host: the server logs that it
   * cannot read it, and answers an empty 200 all the same. Only the gateway can mend that.
   */
  private static boolean isLost(Draft draft, RawAnswer answer) {
    boolean broken =
        UNREADABLE.matcher(draft.resolvedPath()).find()
            || draft.headers.stream().anyMatch(header -> header.name().equals("Host"));
    return answer.status() == 200 && broken && !draft.world.hasGateway();
  }
}
