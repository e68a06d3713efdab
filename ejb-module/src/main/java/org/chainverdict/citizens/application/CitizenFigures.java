package org.chainverdict.citizens.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.chainverdict.citizens.Activity;
import org.chainverdict.citizens.CitizenDashboard;
import org.chainverdict.citizens.CitizenOverview;
import org.chainverdict.identity.Caller;

/** A citizen's own counters and latest activities. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CitizenFigures {

  /** However many are asked for, no more are shown. */
  private static final int SHOWN = 5;

  @Inject private CitizenOverview overview;

  public CitizenDashboard dashboard(Caller citizen) {
    return overview.dashboard(citizen.id());
  }

  public Recent recent(Caller citizen, int perKind) {
    List<Activity> all = overview.activities(citizen.id(), perKind);
    return new Recent(all.stream().limit(SHOWN).toList(), all.size());
  }

  /**
   * The latest activities.
   *
   * @param total how many there were before all but the newest were left out
   */
  public record Recent(List<Activity> activities, int total) {

    public Recent {
      activities = List.copyOf(activities);
    }
  }
}
