package org.chainverdict.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chainverdict.shared.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseScopeTest {

  private static final CaseScope AVAILABLE = new CaseScope(CaseScope.Kind.AVAILABLE, null);

  @ParameterizedTest
  @EnumSource(value = CaseStatus.class, names = "PENDING", mode = EnumSource.Mode.EXCLUDE)
  void nothingThatWaitsForALawyerHasAnotherStatusThanPending(CaseStatus status) {
    assertThat(AVAILABLE.narrowedBy(status).isEmpty()).isTrue();
  }

  @Test
  void withoutAStatusOrWithPendingWhatIsAvailableStaysSo() {
    assertThat(AVAILABLE.narrowedBy(null)).isEqualTo(AVAILABLE);
    assertThat(AVAILABLE.narrowedBy(CaseStatus.PENDING)).isEqualTo(AVAILABLE);
  }

  @Test
  void theOwnersScopeIsLeftToTheFilter() {
    CaseScope owned = new CaseScope(CaseScope.Kind.OWNED, new Id("0123456789abcdef01234567"));

    assertThat(owned.narrowedBy(CaseStatus.CLOSED)).isEqualTo(owned);
  }

  @Test
  void whatHasGotALawyerWaitsForNoneAnyMore() {
    CaseScope assigned = new CaseScope(CaseScope.Kind.ASSIGNED, Cases.LAWYER);
    LegalCase given = Cases.dispute(Cases.LAWYER, List.of(), List.of());

    assertThat(AVAILABLE.stillHolds(given)).isFalse();
    assertThat(assigned.stillHolds(given)).isTrue();
    assertThat(AVAILABLE.stillHolds(Cases.dispute(null, List.of(), List.of()))).isTrue();
  }
}
