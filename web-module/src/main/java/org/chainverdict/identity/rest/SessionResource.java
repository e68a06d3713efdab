package org.chainverdict.identity.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.chainverdict.cache.Topic;
import org.chainverdict.identity.EmailAddress;
import org.chainverdict.identity.TokenPair;
import org.chainverdict.identity.application.OwnAccount;
import org.chainverdict.identity.application.SignIn;
import org.chainverdict.identity.application.SignedIn;
import org.chainverdict.identity.application.TokenRotation;
import org.chainverdict.platform.cache.Invalidates;
import org.chainverdict.platform.http.ClientAddress;
import org.chainverdict.platform.http.CurrentCaller;
import org.chainverdict.platform.rest.Authenticated;
import org.chainverdict.platform.rest.BodyLimit;
import org.chainverdict.platform.rest.Envelope;
import org.chainverdict.ratelimit.Limiter;
import org.chainverdict.ratelimit.rest.RateLimited;

/** Sign-in, sign-out and the exchange of refresh tokens. */
@Path("auth")
@ApplicationScoped
@BodyLimit(16 * 1024)
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {

  @Inject private ClientAddress clientAddress;
  @Inject private CurrentCaller caller;
  @Inject private HttpServletRequest request;
  @EJB private OwnAccount ownAccount;
  @Inject private SessionCookies cookies;
  @EJB private SignIn signIn;
  @EJB private TokenRotation rotation;

  @POST
  @Path("login")
  @RateLimited(Limiter.AUTH)
  @PermitAll
  @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
  public Response login(LoginRequest body) {
    SignedIn signedIn =
        signIn.signIn(
            EmailAddress.parse(body.email()).orElseThrow(),
            body.password(),
            body.captchaToken(),
            clientAddress.of(request));
    return Response.ok(Envelope.of("Signed in", SignedInView.of(signedIn)))
        .cookie(cookies.of(signedIn.tokens()))
        .build();
  }

  /** The cookie goes first; the body is for clients that keep the token themselves. */
  @POST
  @Path("refresh-token")
  @RateLimited(Limiter.AUTH)
  @PermitAll
  @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
  @Invalidates({Topic.ACCOUNT})
  public Response refresh(@CookieParam(SessionCookies.REFRESH) String cookie, RefreshRequest body) {
    boolean hasCookie = cookie != null && !cookie.isEmpty();
    TokenPair tokens = rotation.rotate(hasCookie ? cookie : body.token());
    return Response.ok(Envelope.of("Tokens refreshed", tokens)).cookie(cookies.of(tokens)).build();
  }

  @POST
  @Path("logout")
  @Authenticated
  @Invalidates({Topic.ACCOUNT})
  public Response logout() {
    ownAccount.signOut(caller.required());
    return Response.ok(Envelope.message("Signed out")).cookie(cookies.cleared()).build();
  }
}
