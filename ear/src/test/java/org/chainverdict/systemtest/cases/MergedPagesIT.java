package org.chainverdict.systemtest.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Call;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pages over queries and disputes together, where nothing but the identifier tells items apart. */
@Tag("P3")
class MergedPagesIT extends CaseTest {

  private static final Date SAME = Date.from(Instant.now().truncatedTo(ChronoUnit.SECONDS));

  private Account citizen;
  private Account lawyer;

  @BeforeEach
  void start() {
    citizen = accounts.citizen();
    lawyer = verifiedLawyer();
  }

  @Test
  void everyCaseOfTheSameMomentIsOnOnePageAndEveryPageTellsTheTotal() {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 13; i++) {
      all.add(store(i % 3 == 0 ? "disputes" : "queries", new Document()));
    }
    all.sort(Comparator.reverseOrder());

    List<String> shown = new ArrayList<>();
    for (int page = 1; page <= 4; page++) {
      Answer answer = own().query("limit", 4).query("page", page).expect(200);
      assertThat(answer.at("/data/pagination/total").asInt()).isEqualTo(13);
      assertThat(answer.at("/data/pagination/pages").asInt()).isEqualTo(4);
      shown.addAll(ids(answer, "cases", "_id"));
    }
    assertThat(shown).isEqualTo(all);

    Answer beyond = own().query("limit", 4).query("page", 5).expect(200);
    assertThat(ids(beyond, "cases", "_id")).isEmpty();
    assertThat(beyond.at("/data/pagination/total").asInt()).isEqualTo(13);
  }

  @Test
  void theTotalIsThatOfTheFilter() {
    store("queries", new Document("status", "closed"));
    store("disputes", new Document("status", "closed"));
    store("disputes", new Document());
    Answer closed = own().query("status", "closed").query("limit", 1).expect(200);
    assertThat(closed.at("/data/pagination/total").asInt()).isEqualTo(2);
    Answer disputes = own().query("type", "disputes").query("limit", 1).expect(200);
    assertThat(disputes.at("/data/pagination/total").asInt()).isEqualTo(2);
    assertThat(ids(disputes, "cases", "_id")).hasSize(1);
  }

  @Test
  @Tag("C18")
  void everyRequestOfTheSameMomentIsOnOnePage() {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      List<Document> offers = new ArrayList<>();
      for (int j = 0; j < 3; j++) {
        ObjectId id = new ObjectId();
        all.add(id.toHexString());
        offers.add(
            new Document("_id", id)
                .append("lawyerId", new ObjectId(lawyer.id()))
                .append("status", "rejected")
                .append("requestedAt", SAME));
      }
      store(i == 1 ? "disputes" : "queries", new Document("lawyerRequests", offers));
    }
    all.sort(Comparator.reverseOrder());

    for (String list : List.of("lawyers/my-case-requests", "citizens/my-case-offers")) {
      boolean isLawyers = list.startsWith("lawyers");
      List<String> shown = new ArrayList<>();
      for (int page = 1; page <= 3; page++) {
        Answer answer =
            api.get("/api/" + list)
                .bearer((isLawyers ? lawyer : citizen).accessToken())
                .query("limit", 4)
                .query("page", page)
                .expect(200);
        assertThat(answer.at("/data/pagination/total").asInt()).isEqualTo(9);
        shown.addAll(ids(answer, isLawyers ? "requests" : "offers", "requestId"));
      }
      assertThat(shown).isEqualTo(all);
    }
  }

  @Test
  void aPageBeyondTheDepthIsTheLastThatIsServed() {
    store("queries", new Document());
    Answer deep = own().query("limit", 100).query("page", 100_000).expect(200);
    assertThat(deep.at("/data/pagination/current").asInt()).isEqualTo(100);
    assertThat(deep.at("/data/pagination/total").asInt()).isEqualTo(1);
    assertThat(ids(deep, "cases", "_id")).isEmpty();
  }

  private Call own() {
    return api.get("/api/citizens/my-cases").bearer(citizen.accessToken());
  }

  private String store(String collection, Document more) {
    Document stored =
        new Document("_id", new ObjectId())
            .append("title", "Deposit not returned")
            .append("description", "The landlord keeps the deposit without a reason")
            .append("category", "property")
            .append("status", "pending")
            .append("priority", "medium")
            .append("citizen", new ObjectId(citizen.id()))
            .append("createdAt", SAME)
            .append("updatedAt", SAME);
    if (collection.equals("disputes")) {
      stored.append("disputeType", "contract");
    }
    stored.putAll(more);
    database().collection(collection).insertOne(stored);
    return stored.getObjectId("_id").toHexString();
  }

  private static List<String> ids(Answer answer, String list, String key) {
    List<String> ids = new ArrayList<>();
    answer.at("/data/" + list).forEach(item -> ids.add(item.path(key).asString()));
    return ids;
  }
}
