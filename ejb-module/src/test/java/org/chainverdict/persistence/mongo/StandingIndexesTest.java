package org.chainverdict.persistence.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class StandingIndexesTest {

  @Test
  void numbersOfAnyKindCompareByValue() {
    StandingIndexes standing =
        standing(index(new Document("doneAt", 1.0)).append("expireAfterSeconds", 86_400.0));

    assertThat(standing.has(IndexSpec.of("jobs", "doneAt").expireAfterDays(1))).isTrue();
  }

  @Test
  void otherOptionsAreNotTheSameIndex() {
    StandingIndexes standing = standing(index(new Document("key", 1)));

    assertThat(standing.has(IndexSpec.of("jobs", "key"))).isTrue();
    assertThat(standing.has(IndexSpec.of("jobs", "key").unique())).isFalse();
    assertThat(standing.has(IndexSpec.of("jobs", "key").sparse())).isFalse();
    assertThat(standing.has(IndexSpec.of("jobs", "key").expireAfterDays(1))).isFalse();
    assertThat(standing.nameOfConflict(IndexSpec.of("jobs", "key").unique())).contains("standing");
  }

  @Test
  void aPartialIndexIsNotAWholeOne() {
    StandingIndexes standing =
        standing(
            index(new Document("key", 1))
                .append("partialFilterExpression", new Document("state", "open")));

    assertThat(standing.has(IndexSpec.of("jobs", "key"))).isFalse();
  }

  @Test
  void orderAndDirectionOfKeysCount() {
    StandingIndexes standing = standing(index(new Document("a", 1).append("b", -1)));

    assertThat(standing.has(IndexSpec.of("x", "a", "-b"))).isTrue();
    assertThat(standing.has(IndexSpec.of("x", "-b", "a"))).isFalse();
    assertThat(standing.has(IndexSpec.of("x", "a", "b"))).isFalse();
    assertThat(standing.nameOfConflict(IndexSpec.of("x", "c"))).isEmpty();
  }

  private static StandingIndexes standing(Document index) {
    return StandingIndexes.of(List.of(index));
  }

  private static Document index(Document keys) {
    return new Document("name", "standing").append("key", keys);
  }
}
