package org.chainverdict.devservices.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.chainverdict.devservices.bench.MixUser.Verdict;
import org.junit.jupiter.api.Test;

class MixRequestTest {

  private static final String LAWYER = "65f0a1b2c3d4e5f601234567";
  private static final String SHOWN = "[{\"lawyer\":{\"_id\":\"" + LAWYER + "\"}}]";

  private final MixRequest request = new MixRequest(LAWYER, "c1");

  @Test
  void whatIsPendingHasToBeShown() {
    assertThat(request.list(SHOWN, request.version())).isEqualTo(Verdict.GOOD);
    assertThat(request.list("[]", request.version())).isEqualTo(Verdict.STALE);
  }

  @Test
  void whatWasTakenBackMustNotBeShown() {
    request.changes();
    request.changed(null);

    assertThat(request.list("[]", request.version())).isEqualTo(Verdict.GOOD);
    assertThat(request.list(SHOWN, request.version())).isEqualTo(Verdict.STALE);
  }

  @Test
  void duringAChangeBothMayBeShown() {
    long before = request.version();
    request.changes();
    assertThat(request.list("[]", before)).isEqualTo(Verdict.GOOD);
    assertThat(request.list("[]", request.version())).isEqualTo(Verdict.GOOD);
    request.changed("c2");
    assertThat(request.list("[]", before)).isEqualTo(Verdict.GOOD);
    assertThat(request.list("[]", request.version())).isEqualTo(Verdict.STALE);
  }

  @Test
  void theIdentifierIsReadFromTheAnswer() {
    assertThat(MixRequest.sent("{\"data\":{\"connectionId\":\"c7\"}}")).isEqualTo("c7");
    assertThat(MixRequest.sent("{}")).isNull();
  }

  @Test
  void theSharesOfReadsMakeAHundred() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 10_000; i++) {
      assertThat(MixReads.next(random)).isNotNull();
    }
  }
}
