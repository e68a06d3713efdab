package org.chainverdict.cases;

import static org.chainverdict.cases.CaseParty.ADMIN;
import static org.chainverdict.cases.CaseParty.LAWYER;
import static org.chainverdict.cases.CaseParty.OWNER;
import static org.chainverdict.cases.CaseStatus.ARBITRATION;
import static org.chainverdict.cases.CaseStatus.ASSIGNED;
import static org.chainverdict.cases.CaseStatus.CLOSED;
import static org.chainverdict.cases.CaseStatus.IN_PROGRESS;
import static org.chainverdict.cases.CaseStatus.MEDIATION;
import static org.chainverdict.cases.CaseStatus.PENDING;
import static org.chainverdict.cases.CaseStatus.RESOLVED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who may take a case from which status to which. What is not listed is not allowed; {@link
 * CaseStatus#ASSIGNED} is reached by assignment only. Staying in a status is always allowed.
 */
public final class StatusTable {

  private static final List<Row> ROWS =
      List.of(
          from(PENDING).to(CLOSED).by(OWNER, ADMIN),
          from(ASSIGNED).to(IN_PROGRESS).by(LAWYER, ADMIN),
          from(ASSIGNED, IN_PROGRESS).to(RESOLVED).by(LAWYER, OWNER, ADMIN),
          from(IN_PROGRESS).to(MEDIATION, ARBITRATION).by(LAWYER, ADMIN),
          from(MEDIATION).to(IN_PROGRESS, ARBITRATION).by(LAWYER, ADMIN),
          from(ARBITRATION).to(IN_PROGRESS, MEDIATION).by(LAWYER, ADMIN),
          from(MEDIATION, ARBITRATION).to(RESOLVED).by(LAWYER, OWNER, ADMIN),
          from(ASSIGNED, IN_PROGRESS, MEDIATION, ARBITRATION, RESOLVED)
              .to(CLOSED)
              .by(LAWYER, OWNER, ADMIN),
          from(RESOLVED).to(IN_PROGRESS).by(OWNER, ADMIN),
          from(CLOSED).to(IN_PROGRESS).by(ADMIN));

  private StatusTable() {}

  /** Who may change the status of a case at all. */
  public static boolean isParty(CaseParty party) {
    return party == OWNER || party == LAWYER || party == ADMIN;
  }

  public static boolean allows(CaseType type, CaseStatus from, CaseStatus to, CaseParty party) {
    if (!to.isOf(type) || !isParty(party)) {
      return false;
    }
    return from == to || ROWS.stream().anyMatch(row -> row.allows(from, to, party));
  }

  private static Row from(CaseStatus... statuses) {
    return new Row(set(statuses), Set.of(), Set.of());
  }

  private static Set<CaseStatus> set(CaseStatus... statuses) {
    return EnumSet.copyOf(Arrays.asList(statuses));
  }

  private record Row(Set<CaseStatus> from, Set<CaseStatus> to, Set<CaseParty> parties) {

    Row to(CaseStatus... statuses) {
      return new Row(from, set(statuses), parties);
    }

    Row by(CaseParty... allowed) {
      return new Row(from, to, EnumSet.copyOf(Arrays.asList(allowed)));
    }

    boolean allows(CaseStatus is, CaseStatus wanted, CaseParty party) {
      return from.contains(is) && to.contains(wanted) && parties.contains(party);
    }
  }
}
