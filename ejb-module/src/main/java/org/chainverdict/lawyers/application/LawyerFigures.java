package org.chainverdict.lawyers.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.chainverdict.identity.Caller;
import org.chainverdict.lawyers.LawyerDashboard;
import org.chainverdict.lawyers.LawyerDashboards;

/** A lawyer's own counters. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LawyerFigures {

  @Inject private LawyerDashboards dashboards;

  public LawyerDashboard dashboard(Caller lawyer) {
    return dashboards.of(lawyer.id());
  }
}
