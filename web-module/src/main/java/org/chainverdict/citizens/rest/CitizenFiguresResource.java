package org.chainverdict.citizens.rest;

import static org.chainverdict.identity.rest.PersonView.Part.EMAIL;
import static org.chainverdict.identity.rest.PersonView.Part.NAME;
import static org.chainverdict.identity.rest.PersonView.Part.SPECIALIZATION;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chainverdict.cache.Topic;
import org.chainverdict.citizens.Activity;
import org.chainverdict.citizens.application.CitizenFigures;
import org.chainverdict.citizens.application.CitizenFigures.Recent;
import org.chainverdict.identity.People;
import org.chainverdict.identity.Person;
import org.chainverdict.identity.rest.PersonView;
import org.chainverdict.platform.cache.Cached;
import org.chainverdict.platform.cache.Cached.Scope;
import org.chainverdict.platform.http.CurrentCaller;
import org.chainverdict.platform.rest.Envelope;
import org.chainverdict.platform.rest.Roles;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.PageRequest;

/** A citizen's matters at a glance. */
@Path("citizens")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CitizenFiguresResource {

  private static final int DEFAULT_PER_KIND = 10;
  private static final int MOST_PER_KIND = 50;

  @Inject private CurrentCaller caller;
  @EJB private CitizenFigures figures;
  @Inject private People people;

  @GET
  @Path("dashboard")
  @RolesAllowed(Roles.CITIZEN)
  @Cached(
      ttlSeconds = 120,
      scope = Scope.USER,
      topics = {Topic.CASES_OF, Topic.CONNECTIONS_OF})
  public Envelope dashboard() {
    return Envelope.of(CitizenDashboardView.of(figures.dashboard(caller.required())));
  }

  @GET
  @Path("recent-activity")
  @RolesAllowed(Roles.CITIZEN)
  @Cached(
      ttlSeconds = 60,
      scope = Scope.USER,
      topics = {Topic.CASES_OF, Topic.CONNECTIONS_OF},
      defaults = {"limit=10"})
  public Envelope activity(@QueryParam("limit") String limit) {
    int perKind = PageRequest.parse(null, limit, DEFAULT_PER_KIND).limit();
    Recent recent = figures.recent(caller.required(), Math.min(perKind, MOST_PER_KIND));
    Map<Id, Person> lawyers =
        people.find(
            recent.activities().stream().map(Activity::lawyer).filter(Objects::nonNull).toList());
    List<ActivityView> activities =
        recent.activities().stream()
            .map(activity -> ActivityView.of(activity, lawyer(lawyers, activity.lawyer())))
            .toList();
    return Envelope.of(Map.of("activities", activities, "total", recent.total()));
  }

  private static PersonView lawyer(Map<Id, Person> lawyers, Id id) {
    return id == null ? null : PersonView.of(lawyers.get(id), NAME, EMAIL, SPECIALIZATION);
  }
}
