package org.chainverdict.cases.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.cases.CaseType;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.PageRequest;
import org.junit.jupiter.api.Test;

/** Keys of both collections merged into one list. */
class ListKeysTest {

  private static final KeyOrder LATEST = KeyOrder.LATEST_FIRST;

  @Test
  void bothCollectionsMakeOneListWithoutGapsBetweenItsPages() {
    ListKeys keys = new ListKeys();
    keys.add(CaseType.QUERY, row(null, 70, key(9, new Date(5)), key(3, new Date(2))));
    keys.add(CaseType.DISPUTE, row(null, 30, key(7, new Date(4)), key(2, new Date(1))));
    assertThat(keys.total()).isEqualTo(100);
    assertThat(shown(keys, 1, 3, LATEST)).containsExactly(9, 7, 3);
    assertThat(shown(keys, 2, 3, LATEST)).containsExactly(2);
  }

  @Test
  void theIdentifierBreaksTiesAcrossBothCollections() {
    Date same = new Date(1);
    ListKeys keys = new ListKeys();
    keys.add(CaseType.QUERY, row(null, 2, key(8, same), key(1, same)));
    keys.add(CaseType.DISPUTE, row(null, 2, key(9, same), key(2, same)));
    assertThat(shown(keys, 1, 4, LATEST)).containsExactly(9, 8, 2, 1);
    assertThat(shown(keys, 1, 4, new KeyOrder(1, 1))).containsExactly(1, 2, 8, 9);
  }

  @Test
  void textsStandInTheOrderOfTheirBytesAndNothingBeforeThem() {
    ListKeys keys = new ListKeys();
    // By their chars the last two would stand the other way round.
    keys.add(CaseType.QUERY, row(null, 3, key(1, null), key(2, "a"), key(4, "\uD83D\uDE00")));
    keys.add(CaseType.DISPUTE, row(null, 2, key(5, "B"), key(3, "\uFFE0")));
    assertThat(shown(keys, 1, 9, new KeyOrder(1, 1))).containsExactly(1, 5, 2, 3, 4);
  }

  @Test
  void whatHasNoPriorityHasTheUsualOne() {
    ListKeys keys = new ListKeys();
    keys.add(CaseType.QUERY, row("low", 1, key(1, new Date(9))));
    keys.add(CaseType.QUERY, row(null, 1, key(2, new Date(3))));
    keys.add(CaseType.DISPUTE, row("medium", 1, key(3, new Date(4))));
    keys.add(CaseType.DISPUTE, row("urgent", 1, key(4, new Date(1))));
    assertThat(shown(keys, 1, 9, new KeyOrder(-1, -1))).containsExactly(4, 3, 2, 1);
    assertThat(shown(keys, 1, 9, new KeyOrder(1, -1))).containsExactly(1, 3, 2, 4);
    assertThat(keys.total()).isEqualTo(4);
  }

  @Test
  void peopleAreFoundWhereverTheyStand() {
    ListKeys keys = new ListKeys();
    Document key = key(1, new Date(1));
    key.append("people", Arrays.asList(null, oid(5), List.of(oid(6), oid(5)), "odd"));
    keys.add(CaseType.QUERY, row(null, 1, key));
    assertThat(keys.of(new PageRequest(1, 5), LATEST).get(0).people())
        .containsExactlyInAnyOrder(new Id(oid(5).toHexString()), new Id(oid(6).toHexString()));
  }

  private static List<Integer> shown(ListKeys keys, int page, int limit, KeyOrder order) {
    return keys.of(new PageRequest(page, limit), order).stream()
        .map(key -> Integer.parseInt(key.caseId().toHexString()))
        .toList();
  }

  private static Document row(String part, int count, Document... keys) {
    return new Document("_id", part).append("count", count).append("keys", List.of(keys));
  }

  private static Document key(int id, Object value) {
    return new Document("case", oid(id)).append("id", oid(id)).append("value", value);
  }

  private static ObjectId oid(int id) {
    return new ObjectId("%024d".formatted(id));
  }
}
