package org.chainverdict.administration.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.chainverdict.administration.application.PlatformReports;
import org.chainverdict.cache.Topic;
import org.chainverdict.platform.cache.Cached;
import org.chainverdict.platform.cache.Cached.Scope;
import org.chainverdict.platform.rest.Envelope;
import org.chainverdict.platform.rest.Roles;

/** Figures of the whole platform. */
@Path("admin")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReportResource {

  @EJB private PlatformReports reports;

  @GET
  @Path("dashboard/analytics")
  @RolesAllowed(Roles.ADMIN)
  @Cached(
      ttlSeconds = 120,
      scope = Scope.ROLE,
      topics = {Topic.REPORTS})
  public Envelope analytics() {
    return Envelope.of(AnalyticsView.of(reports.analytics()));
  }

  @GET
  @Path("system/stats")
  @RolesAllowed(Roles.ADMIN)
  @Cached(
      ttlSeconds = 60,
      scope = Scope.ROLE,
      topics = {Topic.REPORTS})
  public Envelope statistics() {
    return Envelope.of(StatisticsView.of(reports.statistics()));
  }
}
