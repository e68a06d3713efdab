package org.chainverdict.cache.application.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chainverdict.cache.Legacy;
import org.chainverdict.cache.Tag;
import org.chainverdict.cache.Topic;
import org.chainverdict.cache.application.mirror.MirrorFigures.Event;
import org.junit.jupiter.api.Test;

/** Lives of nodes one after the other, and what of one may be served by the next. */
class SuccessionTest {

  private static final Tag DIRECTORY = Tag.of(Topic.DIRECTORY);
  private static final Tag REPORTS = Tag.of(Topic.REPORTS);

  private final FakeMirror mirror = new FakeMirror();
  private final FakeRoll roll = new FakeRoll();
  private final Set<String> live = new HashSet<>();

  @Test
  void whatANodeLeftInGoodOrderIsServedByTheNext() {
    TestNode first = started();
    hot(first);
    ends(first);

    TestNode second = started();

    assertThat(second.find("hot")).isNotNull();
    assertThat(second.find("hot").hasOutlived()).isTrue();
    assertThat(second.figures.of(Event.RESTORED)).isOne();
  }

  @Test
  void whatWasChangedAfterTheLastCopyIsRejected() {
    TestNode first = started();
    hot(first);
    first.raise(List.of(DIRECTORY));
    ends(first);

    TestNode second = started();

    assertThat(second.find("hot")).isNull();
    assertThat(second.figures.of(Event.REJECTED_STALE)).isOne();
  }

  @Test
  void whatWasChangedOfSomethingElseIsKept() {
    TestNode first = started();
    hot(first);
    first.raise(List.of(REPORTS));
    ends(first);

    assertThat(started().find("hot")).isNotNull();
  }

  @Test
  void whatOneNodeChangedEndsTheCopiesOfTheOther() {
    TestNode first = started();
    TestNode other = started();
    hot(first);
    // Unheard by the first: it had said good-bye.
    ends(first);
    other.raise(List.of(DIRECTORY));
    ends(other);

    assertThat(started().find("hot")).isNull();
  }

  @Test
  void afterANodeThatEndedWithoutAWordNothingOlderCounts() {
    TestNode first = started();
    hot(first);
    TestNode killed = started();
    live.remove(killed.life.name());
    ends(first);

    TestNode second = started();

    assertThat(second.find("hot")).isNull();
    assertThat(
            second.versions.of(org.chainverdict.cache.application.TagVersions.slot(Tag.EVERYTHING)))
        .isPositive();
    assertThat(roll.present).containsExactly(second.life.name());
  }

  @Test
  void theDeadAreRememberedByALaterNodeThroughTheVersionsAlone() {
    TestNode first = started();
    hot(first);
    ends(first);
    TestNode killed = started();
    live.remove(killed.life.name());
    TestNode witness = started();
    ends(witness);

    assertThat(started().find("hot")).isNull();
  }

  @Test
  void nodesThatRunAreNotTakenForDead() {
    TestNode first = started();
    hot(first);
    TestNode second = started();

    assertThat(roll.present).containsExactlyInAnyOrder(first.life.name(), second.life.name());
    assertThat(first.find("hot")).isNotNull();
  }

  @Test
  void withoutTheWordOfTheOthersNothingIsJudged() {
    TestNode node = new TestNode(mirror, roll, live, Map.of());
    node.permit.withdraw();

    assertThat(node.succession.enter()).isEmpty();
    assertThat(roll.present).isEmpty();
  }

  @Test
  void aNodeThatIsLostEndsAllThatIsOlderAtOnceAndIsForgottenLater() {
    TestNode first = started();
    hot(first);
    TestNode lost = started();
    live.remove(lost.life.name());

    first.succession.lost();
    assertThat(first.find("hot")).isNull();
    assertThat(roll.present).contains(lost.life.name());

    first.succession.settle();
    assertThat(roll.present).containsExactly(first.life.name());
  }

  @Test
  void aNodeThatWasTakenForDeadIsWrittenDownAgain() {
    TestNode first = started();
    roll.strike(List.of(first.life.name()));

    first.succession.returned();
    first.succession.settle();

    assertThat(roll.present).containsExactly(first.life.name());
  }

  @Test
  void anotherBuildTakesOverTheVersionsButNoCopies() {
    TestNode first = started();
    hot(first);
    first.succession.leave("another build", first.mirroring.copies());
    live.remove(first.life.name());

    TestNode second = started();

    assertThat(second.find("hot")).isNull();
    assertThat(second.figures.of(Event.READ)).isZero();
  }

  @Test
  void aCopyThatSomebodyElsePutThereIsRejected() {
    TestNode first = started();
    hot(first);
    ends(first);
    mirror.copies.replaceAll((name, copy) -> new byte[copy.length]);

    TestNode second = started();

    assertThat(second.find("hot")).isNull();
    assertThat(second.figures.of(Event.REJECTED_FOREIGN)).isOne();
  }

  @Test
  void versionsThatCannotBeReadProveNothing() {
    TestNode first = started();
    hot(first);
    ends(first);
    roll.legacies.replaceAll(
        it -> new Legacy(it.life(), it.left(), new byte[3], it.program(), it.key(), it.copies()));

    assertThat(started().find("hot")).isNull();
  }

  @Test
  void aMirrorThatIsAwayAtTheStartHindersNobody() {
    TestNode first = started();
    hot(first);
    ends(first);
    mirror.away = true;

    TestNode second = started();

    assertThat(second.find("hot")).isNull();
    assertThat(second.figures.of(Event.FAILURE)).isOne();
  }

  @Test
  void whatHasOutlivedIsCopiedAgainWithoutBeingAskedFor() {
    TestNode first = started();
    hot(first);
    ends(first);
    TestNode second = started();
    second.round();
    ends(second);

    assertThat(started().find("hot")).isNotNull();
  }

  private TestNode started() {
    TestNode node = new TestNode(mirror, roll, live, Map.of());
    node.enter();
    return node;
  }

  private static void hot(TestNode node) {
    node.store("hot", "{}", DIRECTORY);
    node.ask("hot", 1);
    node.round();
  }

  private void ends(TestNode node) {
    node.leave();
    live.remove(node.life.name());
  }
}
