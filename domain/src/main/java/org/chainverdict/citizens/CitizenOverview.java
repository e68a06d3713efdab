package org.chainverdict.citizens;

import java.util.List;
import org.chainverdict.shared.Id;

/** A citizen's matters at a glance. It reads and never writes, for whatever account. */
public interface CitizenOverview {

  CitizenDashboard dashboard(Id citizen);

  /**
   * The newest of each kind, newest first.
   *
   * @param perKind how many queries, disputes and connections at most
   */
  List<Activity> activities(Id citizen, int perKind);
}
