package org.chainverdict.identity.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.chainverdict.cache.Topic;
import org.chainverdict.identity.EmailAddress;
import org.chainverdict.identity.application.PasswordChange;
import org.chainverdict.identity.application.PasswordReset;
import org.chainverdict.platform.cache.Invalidates;
import org.chainverdict.platform.http.ClientAddress;
import org.chainverdict.platform.http.CurrentCaller;
import org.chainverdict.platform.rest.Authenticated;
import org.chainverdict.platform.rest.BodyLimit;
import org.chainverdict.platform.rest.Envelope;
import org.chainverdict.ratelimit.Limiter;
import org.chainverdict.ratelimit.rest.RateLimited;

/** Forgotten and changed passwords. */
@Path("auth")
@ApplicationScoped
@BodyLimit(16 * 1024)
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
public class PasswordResource {

  @Inject private ClientAddress clientAddress;
  @Inject private CurrentCaller caller;
  @Inject private HttpServletRequest request;
  @EJB private PasswordChange passwordChange;
  @EJB private PasswordReset passwordReset;
  @Inject private SessionCookies cookies;

  @POST
  @Path("forgot-password")
  @RateLimited({Limiter.AUTH, Limiter.PASSWORD_RESET})
  @PermitAll
  public Envelope forgot(ForgotPasswordRequest body) {
    passwordReset.request(EmailAddress.parse(body.email()).orElseThrow());
    return Envelope.message(
        "If an account with this e-mail exists, a link to reset the password is on its way.");
  }

  @POST
  @Path("reset-password")
  @RateLimited({Limiter.AUTH, Limiter.PASSWORD_RESET})
  @PermitAll
  @Invalidates({Topic.ACCOUNT})
  public Envelope reset(ResetPasswordRequest body) {
    passwordReset.complete(body.token(), body.newPassword());
    return Envelope.message("Password changed. Please sign in with the new password.");
  }

  @PUT
  @Path("update-password")
  @RateLimited(Limiter.AUTH)
  @Authenticated
  @Invalidates({Topic.ACCOUNT})
  public Response update(UpdatePasswordRequest body) {
    passwordChange.change(
        caller.required(), body.currentPassword(), body.newPassword(), clientAddress.of(request));
    return Response.ok(Envelope.message("Password changed. Please sign in again."))
        .cookie(cookies.cleared())
        .build();
  }
}
