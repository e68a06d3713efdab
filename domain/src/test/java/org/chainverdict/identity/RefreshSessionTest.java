package org.chainverdict.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.identity.RefreshSession.Standing.CURRENT;
import static org.chainverdict.identity.RefreshSession.Standing.FOREIGN;
import static org.chainverdict.identity.RefreshSession.Standing.RETRY;
import static org.chainverdict.identity.RefreshSession.Standing.REUSED;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RefreshSessionTest {

  private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
  private static final Instant ROTATED_AT = START.plusSeconds(60);
  private static final Duration WINDOW = Duration.ofSeconds(10);
  private static final Duration WEEK = Duration.ofDays(7);

  private final RefreshSession signedIn =
      new RefreshSession("family", "first", START, null, START.plus(WEEK));
  private final RefreshSession rotated = signedIn.rotated("second", ROTATED_AT, WEEK);

  @Test
  void theLastIssuedTokenIsCurrent() {
    assertThat(signedIn.standingOf("family", "first", START, WINDOW)).isEqualTo(CURRENT);
    assertThat(rotated.standingOf("family", "second", ROTATED_AT, WINDOW)).isEqualTo(CURRENT);
  }

  @Test
  void theTokenBeforeItMayBeRetriedForAWhile() {
    assertThat(rotated.standingOf("family", "first", ROTATED_AT.plusSeconds(9), WINDOW))
        .isEqualTo(RETRY);
    assertThat(rotated.standingOf("family", "first", ROTATED_AT.plusSeconds(10), WINDOW))
        .isEqualTo(REUSED);
  }

  @Test
  void anOlderTokenIsReusedEvenWithinTheWindow() {
    RefreshSession again = rotated.rotated("third", ROTATED_AT.plusSeconds(1), WEEK);

    assertThat(again.standingOf("family", "first", ROTATED_AT.plusSeconds(2), WINDOW))
        .isEqualTo(REUSED);
  }

  @Test
  void rightAfterSignInNothingCanBeRetried() {
    assertThat(signedIn.standingOf("family", "other", START, WINDOW)).isEqualTo(REUSED);
  }

  @Test
  void aTokenOfAnEarlierSignInIsForeign() {
    assertThat(rotated.standingOf("earlier", "second", ROTATED_AT, WINDOW)).isEqualTo(FOREIGN);
    assertThat(rotated.standingOf(null, "second", ROTATED_AT, WINDOW)).isEqualTo(FOREIGN);
  }

  @Test
  void rotationKeepsTheFamilyAndStartsTheLifetimeAnew() {
    assertThat(rotated)
        .isEqualTo(
            new RefreshSession("family", "second", ROTATED_AT, "first", ROTATED_AT.plus(WEEK)));
  }
}
