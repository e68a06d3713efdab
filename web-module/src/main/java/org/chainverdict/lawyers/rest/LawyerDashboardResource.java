package org.chainverdict.lawyers.rest;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.chainverdict.cache.Topic;
import org.chainverdict.lawyers.LawyerDashboard;
import org.chainverdict.lawyers.application.LawyerFigures;
import org.chainverdict.platform.cache.Cached;
import org.chainverdict.platform.cache.Cached.Scope;
import org.chainverdict.platform.http.CurrentCaller;
import org.chainverdict.platform.rest.Envelope;
import org.chainverdict.platform.rest.VerifiedLawyer;

/** A lawyer's own counters. */
@Path("lawyers/dashboard/stats")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class LawyerDashboardResource {

  @Inject private CurrentCaller caller;
  @EJB private LawyerFigures figures;

  @GET
  @VerifiedLawyer
  @Cached(
      ttlSeconds = 120,
      scope = Scope.USER,
      topics = {Topic.CASES_OF, Topic.CLIENTS_OF})
  public Envelope stats() {
    return Envelope.of(View.of(figures.dashboard(caller.required())));
  }

  /** The counters in the contract's form. */
  public record View(
      long totalClients,
      long activeQueries,
      long activeDisputes,
      long totalCases,
      long resolvedCases,
      long activeCases) {

    static View of(LawyerDashboard dashboard) {
      return new View(
          dashboard.clients(),
          dashboard.queries().active(),
          dashboard.disputes().active(),
          dashboard.cases().total(),
          dashboard.cases().resolved(),
          dashboard.cases().active());
    }
  }
}
