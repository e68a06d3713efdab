package org.chainverdict.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.chainverdict.cases.CaseOrder.Key;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CaseOrderTest {

  @Test
  void theKnownNamesAreTaken() {
    assertThat(CaseOrder.parse("priority", "asc")).isEqualTo(new CaseOrder(Key.PRIORITY, true));
    assertThat(CaseOrder.parse("title", "desc")).isEqualTo(new CaseOrder(Key.TITLE, false));
    assertThat(CaseOrder.parse("updatedAt", null)).isEqualTo(new CaseOrder(Key.UPDATED_AT, false));
  }

  @Test
  @Tag("S22")
  void allElseIsTheUsualOrder() {
    assertThat(CaseOrder.parse("citizen", "up")).isEqualTo(CaseOrder.NEWEST_FIRST);
    assertThat(CaseOrder.parse(null, null)).isEqualTo(CaseOrder.NEWEST_FIRST);
  }
}
