package org.chainverdict.identity.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.chainverdict.cache.Topic;
import org.chainverdict.identity.application.Registration;
import org.chainverdict.identity.application.SignedIn;
import org.chainverdict.platform.cache.Invalidates;
import org.chainverdict.platform.http.ClientAddress;
import org.chainverdict.platform.rest.BodyLimit;
import org.chainverdict.platform.rest.Envelope;
import org.chainverdict.ratelimit.Limiter;
import org.chainverdict.ratelimit.rest.RateLimited;

/** Opens accounts. */
@Path("auth")
@ApplicationScoped
@BodyLimit(64 * 1024)
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationResource {

  @Inject private ClientAddress clientAddress;
  @Inject private HttpServletRequest request;
  @EJB private Registration registration;
  @Inject private SessionCookies cookies;

  @POST
  @Path("register")
  @RateLimited(Limiter.AUTH)
  @PermitAll
  @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
  @Invalidates({Topic.USERS, Topic.REPORTS})
  public Response register(RegisterRequest body) {
    SignedIn signedIn =
        registration.register(body.domain(), body.captchaToken(), clientAddress.of(request));
    return Response.status(Response.Status.CREATED)
        .cookie(cookies.of(signedIn.tokens()))
        .entity(Envelope.of("Account created", SignedInView.of(signedIn)))
        .build();
  }
}
