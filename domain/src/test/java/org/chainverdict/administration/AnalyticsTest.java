package org.chainverdict.administration;

import static org.assertj.core.api.Assertions.assertThat;

import org.chainverdict.administration.Analytics.Revenue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C24")
class AnalyticsTest {

  @Test
  void growthIsMeasuredAgainstLastMonth() {
    assertThat(new Revenue(900, 300, 200, null).growthRate()).isEqualTo(50.0);
    assertThat(new Revenue(900, 50, 200, null).growthRate()).isEqualTo(-75.0);
  }

  @Test
  void fromNothingThereIsNoGrowthRate() {
    assertThat(new Revenue(900, 300, 0, null).growthRate()).isNull();
  }
}
