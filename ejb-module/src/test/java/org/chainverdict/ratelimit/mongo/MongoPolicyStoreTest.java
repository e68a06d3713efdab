package org.chainverdict.ratelimit.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.chainverdict.ratelimit.Limiter;
import org.chainverdict.ratelimit.Policy;
import org.chainverdict.ratelimit.PolicyChanges;
import org.junit.jupiter.api.Test;

class MongoPolicyStoreTest {

  @Test
  void readsWhatWasChanged() {
    PolicyChanges changes =
        MongoPolicyStore.read(
            new Document("version", 3L)
                .append(
                    "limiters",
                    new Document(
                        "api",
                        new Document("limit", 7)
                            .append("windowSeconds", 60L)
                            .append("shadow", true)))
                .append("allowed", new Document("addresses", List.of("192.0.2.1"))));
    assertThat(changes.version()).isEqualTo(3);
    assertThat(changes.policies())
        .containsOnlyKeys(Limiter.API)
        .containsValue(new Policy(7, Duration.ofMinutes(1), true));
    assertThat(changes.allowed()).containsExactly("192.0.2.1");
  }

  @Test
  void anEmptyDocumentChangesNothing() {
    PolicyChanges changes = MongoPolicyStore.read(new Document());
    assertThat(changes).isEqualTo(PolicyChanges.NONE);
  }

  @Test
  void whatIsUnusableIsAsInTheContract() {
    PolicyChanges changes =
        MongoPolicyStore.read(
            new Document(
                "limiters",
                new Document("api", new Document("limit", -1)).append("auth", "nonsense")));
    assertThat(changes.policies())
        .containsOnlyKeys(Limiter.API)
        .containsValue(Limiter.API.contract());
  }
}
