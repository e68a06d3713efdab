package org.chainverdict.administration.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.chainverdict.administration.UserFilter;
import org.chainverdict.administration.application.UserAdministration;
import org.chainverdict.cache.Topic;
import org.chainverdict.identity.rest.UserView;
import org.chainverdict.platform.cache.Cached;
import org.chainverdict.platform.cache.Cached.Scope;
import org.chainverdict.platform.cache.Invalidates;
import org.chainverdict.platform.http.CurrentCaller;
import org.chainverdict.platform.rest.BodyLimit;
import org.chainverdict.platform.rest.Envelope;
import org.chainverdict.platform.rest.Roles;
import org.chainverdict.shared.Characters;
import org.chainverdict.shared.FieldError;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.PageRequest;
import org.chainverdict.shared.Problem;

/** Accounts of all roles: finding them, letting them in and keeping them out. */
@Path("admin/users")
@ApplicationScoped
@BodyLimit(16 * 1024)
@Produces(MediaType.APPLICATION_JSON)
public class UserAdministrationResource {

  private static final int DEFAULT_LIMIT = 10;

  @Inject private CurrentCaller caller;
  @EJB private UserAdministration users;

  @GET
  @RolesAllowed(Roles.ADMIN)
  @Cached(
      ttlSeconds = 300,
      scope = Scope.ROLE,
      topics = {Topic.USERS},
      defaults = {"page=1", "limit=10"})
  public Envelope list(
      @QueryParam("page") String page,
      @QueryParam("limit") String limit,
      @QueryParam("role") String role,
      @QueryParam("status") String status,
      @QueryParam("verificationStatus") String verificationStatus,
      @QueryParam("search") String search) {
    checkSearch(search);
    return Envelope.of(
        UserPage.of(
            users.list(
                UserFilter.parse(role, status, verificationStatus, search),
                PageRequest.parse(page, limit, DEFAULT_LIMIT))));
  }

  @PATCH
  @Path("{userId}/toggle-status")
  @RolesAllowed(Roles.ADMIN)
  @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
  @Invalidates({
    Topic.ACCOUNT,
    Topic.USERS,
    Topic.REPORTS,
    Topic.PERSON,
    Topic.DIRECTORY,
    Topic.LAWYER
  })
  public Envelope setStatus(@PathParam("userId") Id userId, StatusRequest body) {
    boolean active = body.isActive();
    UserView user = UserView.of(users.setActive(caller.required(), userId, active));
    return Envelope.of(active ? "User activated" : "User deactivated", Map.of("user", user));
  }

  private static void checkSearch(String search) {
    if (search != null && Characters.count(search) > UserFilter.MAX_SEARCH_LENGTH) {
      throw Problem.invalid(
          FieldError.query(
              "search", "must be at most " + UserFilter.MAX_SEARCH_LENGTH + " characters", null));
    }
  }
}
