package org.chainverdict.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.chainverdict.identity.Caller;
import org.chainverdict.identity.application.Authentication;
import org.chainverdict.observability.RoundTrips;
import org.chainverdict.shared.Problem;

/**
 * Who sends this request. The token is read from the header {@code Authorization: Bearer}, else
 * from the cookie {@code accessToken}, and looked at only when somebody asks. What was found stays
 * with the request.
 */
@ApplicationScoped
public class CurrentCaller {

  public static final String ID_ATTRIBUTE = "org.chainverdict.callerId";
  private static final String KNOWN_ATTRIBUTE = "org.chainverdict.caller";

  @Inject private Authentication authentication;
  @Inject private HttpServletRequest request;

  /** Empty for a request without a good token. */
  public Optional<Caller> optional() {
    if (request.getAttribute(KNOWN_ATTRIBUTE) instanceof Known known) {
      return known.caller();
    }
    Optional<Caller> caller =
        RoundTrips.authenticating(
            () -> AccessToken.of(request).flatMap(authentication::authenticate));
    remember(request, caller);
    return caller;
  }

  /**
   * @throws Problem (unauthenticated) when there is no good token
   */
  public Caller required() {
    return optional()
        .orElseThrow(
            () ->
                Problem.unauthenticated(
                    AccessToken.of(request).isPresent()
                        ? "Your session has ended. Please sign in again."
                        : "Access denied. Please sign in first."));
  }

  /** Spares a second look where a filter had to ask before JAX-RS. */
  public static void remember(HttpServletRequest request, Optional<Caller> caller) {
    request.setAttribute(KNOWN_ATTRIBUTE, new Known(caller));
    caller.ifPresent(known -> request.setAttribute(ID_ATTRIBUTE, known.id().hex()));
  }

  private record Known(Optional<Caller> caller) {}
}
