package org.chainverdict.ratelimit.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.Map;
import org.chainverdict.identity.EmailAddress;
import org.chainverdict.platform.http.CurrentCaller;
import org.chainverdict.platform.rest.BodyLimit;
import org.chainverdict.platform.rest.Envelope;
import org.chainverdict.platform.rest.Roles;
import org.chainverdict.ratelimit.Limiter;
import org.chainverdict.ratelimit.Policy;
import org.chainverdict.ratelimit.application.RateLimitAdministration;
import org.chainverdict.shared.FieldError;
import org.chainverdict.shared.Problem;

/** Limits for administrators: what is in force, who ran into it, and how to change it. */
@Path("admin/rate-limits")
@ApplicationScoped
@BodyLimit(16 * 1024)
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
public class RateLimitResource {

  @Inject private CurrentCaller caller;
  @EJB private RateLimitAdministration administration;

  @GET
  @RolesAllowed(Roles.ADMIN)
  public Envelope overview() {
    return Envelope.of(OverviewView.of(administration.overview()));
  }

  @PUT
  @Path("{limiter}")
  @RolesAllowed(Roles.ADMIN)
  public Envelope change(@PathParam("limiter") String name, PolicyRequest body) {
    Policy policy =
        new Policy(body.limit(), Duration.ofSeconds(body.windowSeconds()), body.isShadow());
    return Envelope.of(
        "Limit changed",
        LimiterView.of(administration.change(caller.required(), limiter(name), policy)));
  }

  @DELETE
  @Path("{limiter}")
  @RolesAllowed(Roles.ADMIN)
  public Envelope reset(@PathParam("limiter") String name) {
    return Envelope.of(
        "The setting holds again",
        LimiterView.of(administration.reset(caller.required(), limiter(name))));
  }

  @PUT
  @Path("allow-list")
  @RolesAllowed(Roles.ADMIN)
  public Envelope allow(AllowListRequest body) {
    return Envelope.of(
        "Allow-list changed",
        Map.of("addresses", administration.allow(caller.required(), body.addresses())));
  }

  @DELETE
  @Path("allow-list")
  @RolesAllowed(Roles.ADMIN)
  public Envelope resetAllowList() {
    return Envelope.of(
        "The setting holds again",
        Map.of("addresses", administration.allow(caller.required(), null)));
  }

  /** Lets somebody who has run into a limit go on at once. */
  @POST
  @Path("lift")
  @RolesAllowed(Roles.ADMIN)
  public Envelope lift(LiftRequest body) {
    Limiter limiter = limiter(body.limiter());
    if (limiter.key() == Limiter.Key.PAIR) {
      throw Problem.invalid(
          FieldError.body("limiter", "counts in the account and cannot be lifted", null));
    }
    administration.lift(caller.required(), limiter, body.counted());
    return Envelope.message("The limit was lifted");
  }

  /** Forgets wrong passwords for an account, whose lock-out is told apart from these limits. */
  @POST
  @Path("unlock-sign-in")
  @RolesAllowed(Roles.ADMIN)
  public Envelope unlock(UnlockRequest body) {
    administration.unlockSignIn(caller.required(), EmailAddress.parse(body.email()).orElseThrow());
    return Envelope.message("Sign-in is open again");
  }

  private static Limiter limiter(String name) {
    return Limiter.named(name).orElseThrow(() -> Problem.notFound("Rate limiter not found"));
  }
}
