package org.chainverdict.devservices.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.chainverdict.devservices.bench.MixUser.Verdict;
import org.junit.jupiter.api.Test;

class MixUserTest {

  private static final String ID = "65f0a1b2c3d4e5f601234567";
  private static final String OTHER = "65f0a1b2c3d4e5f601234568";

  private final MixUser user = new MixUser(ID, "asha@example.org", "r2", null, 7);

  @Test
  void aListThatShowsTheNewestWriteIsGood() {
    String body = "[" + user.mark(4) + ", " + user.mark(3) + "]";

    assertThat(user.list(body, 4)).isEqualTo(Verdict.GOOD);
    assertThat(user.list(body, 3)).isEqualTo(Verdict.GOOD);
    assertThat(user.list("[]", 0)).isEqualTo(Verdict.GOOD);
  }

  @Test
  void aListFromBeforeTheLastWriteIsStale() {
    assertThat(user.list("[" + user.mark(3) + "]", 4)).isEqualTo(Verdict.STALE);
    assertThat(user.list("[]", 1)).isEqualTo(Verdict.STALE);
  }

  @Test
  void marksOfAnEarlierRunProveNothing() {
    String earlier = new MixUser(ID, "asha@example.org", "r1", null, 0).mark(900);

    assertThat(user.list("[" + earlier + "]", 1)).isEqualTo(Verdict.STALE);
  }

  @Test
  void aMarkOfSomebodyElseIsForeignHoweverNew() {
    String foreign = new MixUser(OTHER, "ravi@example.org", "r2", null, 0).mark(9);

    assertThat(user.list("[" + user.mark(4) + foreign + "]", 4)).isEqualTo(Verdict.FOREIGN);
  }

  @Test
  void countersHaveToRiseWithTheWrites() {
    assertThat(MixUser.total("{\"totalQueries\":7}")).isEqualTo(7);
    assertThat(user.dashboard("{\"totalQueries\":9}", 2)).isEqualTo(Verdict.GOOD);
    assertThat(user.dashboard("{\"totalQueries\":8}", 2)).isEqualTo(Verdict.STALE);
  }

  @Test
  void nobodysMarkBelongsIntoWhatAllSee() {
    assertThat(user.others("{\"name\":\"Asha\"}")).isEqualTo(Verdict.GOOD);
    assertThat(user.others("[" + user.mark(1) + "]")).isEqualTo(Verdict.FOREIGN);
  }

  @Test
  void anAccountIsTheOwnOrForeign() {
    assertThat(user.account("{\"_id\":\"%s\",\"email\":\"asha@example.org\"}".formatted(ID)))
        .isEqualTo(Verdict.GOOD);
    assertThat(user.account("{\"_id\":\"%s\",\"email\":\"ravi@example.org\"}".formatted(OTHER)))
        .isEqualTo(Verdict.FOREIGN);
  }
}
