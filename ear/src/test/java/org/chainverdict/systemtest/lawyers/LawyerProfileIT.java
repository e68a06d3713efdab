package org.chainverdict.systemtest.lawyers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Call;
import org.chainverdict.systemtest.support.StoredLawyer;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("smoke")
class LawyerProfileIT extends SystemTest {

  @Test
  void aVerifiedLawyerHasAPublicProfileWithStatistics() {
    String id = new StoredLawyer("Public Lawyer").in(database());

    Answer answer = profile(id).expect(200);
    assertThat(answer.textAt("/data/lawyer/_id")).isEqualTo(id);
    assertThat(answer.textAt("/data/lawyer/name")).isEqualTo("Public Lawyer");
    assertThat(answer.at("/data/lawyer/isVerified").asBoolean()).isTrue();
    assertThat(answer.textAt("/data/lawyer/lawyerDetails/education")).isEqualTo("LLM, Delhi");
    assertThat(answer.at("/data/lawyer/stats/resolvedQueries").asInt(-1)).isZero();
    assertThat(answer.at("/data/lawyer/stats/resolvedDisputes").asInt(-1)).isZero();
  }

  @Test
  void anIdInCapitalsIsTheSameId() {
    String id = new StoredLawyer("Capital Lawyer").in(database());
    assertThat(profile(id.toUpperCase(Locale.ROOT)).expect(200).textAt("/data/lawyer/_id"))
        .isEqualTo(id);
  }

  @Test
  void whoIsNoVerifiedActiveLawyerHasNoProfile() {
    profile(accounts.citizen().id()).expect(404);
    profile(accounts.lawyer().id()).expect(404);
    profile(new StoredLawyer("Inactive").with("isActive", false).in(database())).expect(404);
    profile(new StoredLawyer("Unverified").with("isVerified", false).in(database())).expect(404);
    profile("0123456789abcdef01234567").expect(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "xyz",
        "zzzzzzzzzzzzzzzzzzzzzzzz",
        "65f00000000000000000000",
        "65f0000000000000000000011",
        "65f000000000000000000001%20",
        "$ne"
      })
  @Tag("C20")
  void aMalformedIdIsABadRequest(String id) {
    profile(id).expect(400);
  }

  private Call profile(String id) {
    return api.get("/api/lawyers/" + id + "/profile");
  }
}
