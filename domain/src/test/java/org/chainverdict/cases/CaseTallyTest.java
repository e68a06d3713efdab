package org.chainverdict.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("C24")
class CaseTallyTest {

  @ParameterizedTest
  @EnumSource(CaseStatus.class)
  void aCaseIsActiveWhileALawyerWorksOnIt(CaseStatus status) {
    boolean active =
        EnumSet.of(
                CaseStatus.ASSIGNED,
                CaseStatus.IN_PROGRESS,
                CaseStatus.MEDIATION,
                CaseStatus.ARBITRATION)
            .contains(status);
    assertThat(status.isActive()).isEqualTo(active);
    CaseTally tally = CaseTally.of(Map.of(status.wireName(), 3L));
    assertThat(tally.total()).isEqualTo(3);
    assertThat(tally.active()).isEqualTo(active ? 3 : 0);
    assertThat(tally.resolved()).isEqualTo(status == CaseStatus.RESOLVED ? 3 : 0);
  }

  @Test
  void unknownStatusesCountInTheTotalAlone() {
    assertThat(CaseTally.of(Map.of("open", 2L))).isEqualTo(new CaseTally(2, 0, 0));
    assertThat(CaseTally.of(Map.of())).isEqualTo(new CaseTally(0, 0, 0));
  }

  @Test
  void talliesAreAdded() {
    assertThat(new CaseTally(1, 2, 3).plus(new CaseTally(10, 20, 30)))
        .isEqualTo(new CaseTally(11, 22, 33));
  }
}
