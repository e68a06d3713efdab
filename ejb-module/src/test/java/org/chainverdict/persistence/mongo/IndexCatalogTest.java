package org.chainverdict.persistence.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class IndexCatalogTest {

  private final List<IndexSpec> all = IndexCatalog.all();

  @Test
  void everyCollectionIsIndexed() {
    assertThat(all)
        .extracting(IndexSpec::collection)
        .contains(
            "users",
            "queries",
            "disputes",
            "directconnections",
            "chats",
            "messages",
            "consultations",
            "documents",
            "jobs",
            "securityevents");
  }

  @Test
  void noIndexIsTheBeginningOfAnother() {
    List<String> superfluous = new ArrayList<>();
    for (IndexSpec spec : all) {
      for (IndexSpec other : all) {
        if (isPlain(spec.options()) && isBeginning(spec, other)) {
          superfluous.add(describe(spec) + " of " + describe(other));
        }
      }
    }
    assertThat(superfluous).isEmpty();
  }

  @Test
  void noIndexIsDeclaredTwice() {
    assertThat(all).extracting(IndexCatalogTest::describe).doesNotHaveDuplicates();
  }

  @Test
  void whatIdentifiesADocumentIsUnique() {
    assertThat(all)
        .filteredOn(spec -> spec.options().isUnique())
        .extracting(IndexCatalogTest::describe)
        .contains(
            "users [email]",
            "chats [chatId]",
            "messages [chatId, sequence]",
            "directconnections [citizen, lawyer]",
            "jobs [key]");
  }

  @Test
  void finishedJobsOldEventsPastDaysAndNodesThatLeftExpire() {
    assertThat(all)
        .filteredOn(spec -> spec.options().getExpireAfter(TimeUnit.DAYS) != null)
        .extracting(IndexCatalogTest::describe)
        .containsExactlyInAnyOrder(
            "jobs [doneAt]", "securityevents [at]", "bookingdays [day]", "cachenodes [leftAt]");
  }

  /** An expiring index must have a single key: MongoDB ignores the time on others. */
  @Test
  void expiringIndexesHaveOneKey() {
    assertThat(all)
        .filteredOn(spec -> spec.options().getExpireAfter(TimeUnit.DAYS) != null)
        .allMatch(spec -> spec.keys().size() == 1);
  }

  @Test
  void aLeadingMinusMeansDescending() {
    assertThat(IndexSpec.of("users", "role", "-createdAt").keys())
        .isEqualTo(new Document("role", 1).append("createdAt", -1));
  }

  private static boolean isPlain(IndexOptions options) {
    return !options.isUnique()
        && !options.isSparse()
        && options.getExpireAfter(TimeUnit.SECONDS) == null;
  }

  /** The same fields in the same or, throughout, the opposite directions. */
  private static boolean isBeginning(IndexSpec spec, IndexSpec other) {
    List<Map.Entry<String, Object>> keys = List.copyOf(spec.keys().entrySet());
    if (spec.equals(other)
        || !spec.collection().equals(other.collection())
        || keys.size() > other.keys().size()) {
      return false;
    }
    List<Map.Entry<String, Object>> start =
        other.keys().entrySet().stream().limit(keys.size()).toList();
    return keys.equals(start) || keys.equals(reversed(start));
  }

  private static List<Map.Entry<String, Object>> reversed(List<Map.Entry<String, Object>> keys) {
    return keys.stream()
        .map(key -> Map.entry(key.getKey(), (Object) (-(Integer) key.getValue())))
        .toList();
  }

  private static String describe(IndexSpec spec) {
    return spec.collection() + ' ' + spec.keys().keySet();
  }
}
