package org.chainverdict.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole table: every status, to every status, by everybody. */
class StatusTableTest {

  private static final Set<String> FOR_ALL =
      Set.of(
          "pending -> closed: owner admin",
          "assigned -> in-progress: lawyer admin",
          "assigned -> resolved: owner lawyer admin",
          "assigned -> closed: owner lawyer admin",
          "in-progress -> resolved: owner lawyer admin",
          "in-progress -> closed: owner lawyer admin",
          "resolved -> in-progress: owner admin",
          "resolved -> closed: owner lawyer admin",
          "closed -> in-progress: admin");
  private static final Set<String> FOR_DISPUTES =
      Set.of(
          "in-progress -> mediation: lawyer admin",
          "in-progress -> arbitration: lawyer admin",
          "mediation -> in-progress: lawyer admin",
          "mediation -> arbitration: lawyer admin",
          "mediation -> resolved: owner lawyer admin",
          "mediation -> closed: owner lawyer admin",
          "arbitration -> in-progress: lawyer admin",
          "arbitration -> mediation: lawyer admin",
          "arbitration -> resolved: owner lawyer admin",
          "arbitration -> closed: owner lawyer admin");

  @ParameterizedTest
  @EnumSource(CaseType.class)
  void exactlyTheListedChangesAreAllowed(CaseType type) {
    Set<String> expected = new TreeSet<>(FOR_ALL);
    if (type == CaseType.DISPUTE) {
      expected.addAll(FOR_DISPUTES);
    }
    Set<String> allowed = new TreeSet<>();
    for (CaseStatus from : statuses(type)) {
      for (CaseStatus to : CaseStatus.values()) {
        List<String> parties = allowed(type, from, to);
        if (from != to && !parties.isEmpty()) {
          allowed.add(from.wireName() + " -> " + to.wireName() + ": " + String.join(" ", parties));
        }
      }
    }
    assertThat(allowed).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(CaseStatus.class)
  void thePartiesMayKeepTheStatus(CaseStatus status) {
    assertThat(allowed(CaseType.DISPUTE, status, status))
        .containsExactly("owner", "lawyer", "admin");
  }

  private static List<String> allowed(CaseType type, CaseStatus from, CaseStatus to) {
    return Arrays.stream(CaseParty.values())
        .filter(party -> StatusTable.allows(type, from, to, party))
        .map(party -> party.name().toLowerCase(java.util.Locale.ROOT))
        .toList();
  }

  private static List<CaseStatus> statuses(CaseType type) {
    return Arrays.stream(CaseStatus.values()).filter(status -> status.isOf(type)).toList();
  }
}
