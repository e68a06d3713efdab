package org.chainverdict.lawyers;

import org.chainverdict.shared.Id;

/** Counts for lawyers. */
public interface LawyerDashboards {

  LawyerDashboard of(Id lawyer);
}
