package org.chainverdict.cache.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.chainverdict.cache.Tag;
import org.chainverdict.cache.Topic;
import org.junit.jupiter.api.Test;

class TagVersionsTest {

  @Test
  void aTagHasTheSameSlotOnEveryNode() {
    assertThat(TagVersions.slot(Tag.of(Topic.DIRECTORY)))
        .isEqualTo(TagVersions.slot(new Tag(Topic.DIRECTORY, "")))
        .isBetween(0, TagVersions.SLOTS - 1);
  }

  @Test
  void tellsTheGreatestVersionBefore() {
    TagVersions versions = new TagVersions();
    assertThat(versions.raise(new int[] {1, 2}, 10)).isZero();
    assertThat(versions.raise(new int[] {2, 3}, 5)).isEqualTo(10);

    assertThat(versions.of(2)).isEqualTo(10);
    assertThat(versions.of(3)).isEqualTo(5);
  }

  @Test
  void theNextVersionIsAboveAllThatWereSeen() {
    TagVersions versions = new TagVersions();
    long far = System.currentTimeMillis() * 2_000;
    versions.seen(far);

    assertThat(versions.next()).isGreaterThan(far);
  }

  @Test
  void mergingTwiceOrInAnotherOrderGivesTheSameTable() {
    TagVersions one = new TagVersions();
    TagVersions other = new TagVersions();
    one.raise(new int[] {1, 2}, 10);
    other.raise(new int[] {2, 3}, 20);

    one.merge(other.table());
    one.merge(other.table());
    other.merge(one.table());

    assertThat(one.table()).isEqualTo(other.table());
    assertThat(one.of(2)).isEqualTo(20);
    assertThat(one.of(1)).isEqualTo(10);
  }
}
