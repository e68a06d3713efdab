package org.chainverdict.platform.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.chainverdict.identity.Caller;
import org.chainverdict.identity.application.Authentication;
import org.chainverdict.shared.Problem;

/**
 * Who sends this request. The token is read from the header {@code Authorization: Bearer}, else
 * from the cookie {@code accessToken}, and looked at only when somebody asks.
 */
@RequestScoped
public class CurrentCaller {

  static final String ID_ATTRIBUTE = "org.chainverdict.callerId";

  @Inject private Authentication authentication;
  @Inject private HttpServletRequest request;

  private Optional<Caller> caller;

  /** Empty for a request without a good token. */
  public Optional<Caller> optional() {
    if (caller == null) {
      caller = token().flatMap(authentication::authenticate);
      caller.ifPresent(known -> request.setAttribute(ID_ATTRIBUTE, known.id().hex()));
    }
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
                    token().isPresent()
                        ? "Your session has ended. Please sign in again."
                        : "Access denied. Please sign in first."));
  }

  private Optional<String> token() {
    return AccessToken.of(request);
  }
}
