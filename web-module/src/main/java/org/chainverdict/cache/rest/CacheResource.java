package org.chainverdict.cache.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.chainverdict.cache.Tag;
import org.chainverdict.cache.Topic;
import org.chainverdict.cache.application.CacheAdministration;
import org.chainverdict.cache.application.mirror.MirrorReporting;
import org.chainverdict.platform.http.CurrentCaller;
import org.chainverdict.platform.rest.Envelope;
import org.chainverdict.platform.rest.Roles;
import org.chainverdict.shared.FieldError;
import org.chainverdict.shared.Problem;

/** Figures of stored answers, and their purge. */
@Path("admin/cache")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CacheResource {

  @EJB private CacheAdministration administration;
  @Inject private MirrorReporting mirror;
  @Inject private CurrentCaller caller;

  @GET
  @RolesAllowed(Roles.ADMIN)
  public Envelope report() {
    return Envelope.of(CacheView.of(administration.report(), mirror.report()));
  }

  /** Everything, or what has a tag, or what was made by a route. */
  @DELETE
  @RolesAllowed(Roles.ADMIN)
  public Envelope purge(@QueryParam("tag") String tag, @QueryParam("route") String route) {
    administration.purge(caller.required(), chosen(tag, route));
    return Envelope.message("Stored answers purged on every node");
  }

  private static Tag chosen(String tag, String route) {
    if (route != null) {
      return new Tag(Topic.ROUTE, route);
    }
    return tag == null
        ? Tag.EVERYTHING
        : Tag.parse(tag)
            .orElseThrow(
                () ->
                    Problem.invalid(
                        FieldError.query("tag", "must be a topic, or topic:identifier", null)));
  }
}
