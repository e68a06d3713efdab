package org.chainverdict.systemtest.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.types.ObjectId;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Call;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("smoke")
class DocumentAccessIT extends DocumentTest {
  private static final String UNKNOWN = "0123456789abcdef01234567";

  private Account citizen;
  private Account lawyer;
  private String query;

  @BeforeEach
  void assign() {
    citizen = accounts.citizen();
    lawyer = verifiedLawyer();
    query = assigned(citizen, lawyer, "queries");
  }

  @Test
  void openingNotesTheAccess() {
    String id = storedId(citizen, query, "a.txt");
    assertThat(record(id).get("lastAccessedAt")).isNull();

    Answer answer = details(lawyer, id).expect(200);

    assertThat(answer.textAt("/data/document/lastAccessedAt")).isNotBlank();
    assertThat(record(id).get("lastAccessedAt")).isNotNull();
    assertThat(answer.textAt("/data/document/timeAgo")).isEqualTo("1 day ago");
  }

  @Test
  void nobodyElseOpensOrDeletes() {
    String id = storedId(citizen, query, "a.txt");
    for (Account other : List.of(accounts.citizen(), verifiedLawyer(), administrator())) {
      details(other, id).expect(403);
      delete(other, id).expect(403);
    }
    delete(lawyer, id).expect(403);
    api.get("/api/documents/details/" + id).expect(401);
    assertThat(record(id).getString("status")).isEqualTo("active");
    assertThat(record(id).get("lastAccessedAt")).isNull();
  }

  @Test
  @Tag("C20")
  void unknownAndMalformedIdentifiers() {
    details(citizen, UNKNOWN).expect(404);
    details(citizen, "12").expect(400);
    delete(citizen, UNKNOWN).expect(404);
    delete(citizen, "12").expect(400);
  }

  @Test
  @Tag("S13")
  @Tag("P13")
  void aDeletedDocumentIsGoneEverywhereAndSoAreItsBytes() {
    Answer stored = stored(citizen, query, "a.txt");
    String id = stored.textAt("/data/document/_id");
    String key = stored.textAt("/data/document/ipfsHash");

    delete(citizen, id).expect(200);

    details(citizen, id).expect(404);
    details(lawyer, id).expect(404);
    delete(citizen, id).expect(404);
    file(citizen, key).expect(404);
    assertThat(get(lawyer, "query/" + query).expect(200).at("/data/count").intValue()).isZero();
    assertThat(record(id).getString("status")).isEqualTo("deleted");
    await("the bytes are removed")
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                pieces("documentfiles.files", "_id", key) == 0
                    && pieces("documentfiles.chunks", "files_id", key) == 0);
  }

  @RepeatedTest(3)
  @Tag("C12")
  void ofTwoDeletionsOneWins() throws Exception {
    String id = storedId(citizen, query, "a.txt");
    int other = cluster.nodeCount() - 1;

    List<Integer> statuses =
        atOnce(delete(cluster.node(0), citizen, id), delete(cluster.node(other), citizen, id));

    assertThat(statuses).containsExactlyInAnyOrder(200, 404);
    assertThat(record(id).getString("status")).isEqualTo("deleted");
  }

  @Test
  void anArchivedDocumentIsNotShown() {
    String id = storedId(citizen, query, "a.txt");
    set(id, Updates.set("status", "archived"));

    details(citizen, id).expect(404);
    delete(citizen, id).expect(404);
    assertThat(get(citizen, "query/" + query).expect(200).at("/data/count").intValue()).isZero();
  }

  @Test
  void theDocumentsOfACaseAreThoseThatTheCallerMayRead() {
    String first = storedId(citizen, query, "a.txt");
    String second = storedId(lawyer, query, "b.txt");
    String other = assigned(citizen, lawyer, "queries");
    storedId(citizen, other, "c.txt");

    for (Account party : List.of(citizen, lawyer)) {
      Answer answer = get(party, "query/" + query).expect(200);
      assertThat(answer.at("/data/documents").findValuesAsString("_id")).contains(first, second);
      assertThat(answer.at("/data/documents/0/_id").asString()).isEqualTo(second);
      assertThat(answer.at("/data/count").intValue()).isEqualTo(2);
    }
    assertThat(get(accounts.citizen(), "query/" + query).expect(200).at("/data/documents"))
        .isEmpty();
    assertThat(get(citizen, "dispute/" + query).expect(200).at("/data/documents")).isEmpty();
  }

  @Test
  void theDocumentsOfACaseComeInPages() {
    for (int i = 0; i < 3; i++) {
      storedId(citizen, query, i + ".txt");
    }
    Answer first = get(citizen, "query/" + query + "?limit=2").expect(200);
    Answer second = get(citizen, "query/" + query + "?limit=2&page=2").expect(200);

    assertThat(first.at("/data/documents")).hasSize(2);
    assertThat(second.at("/data/documents")).hasSize(1);
    assertThat(second.at("/data/documents/0/originalName").asString()).isEqualTo("0.txt");
    assertThat(second.at("/data/count").intValue()).isEqualTo(3);
  }

  @Test
  @Tag("C2")
  @Tag("S33")
  void whatIsNoTypeIsRefusedAndThereIsNothingForDebugging() {
    get(citizen, "novel/" + query).expect(400);
    get(citizen, "query/12").expect(400);
    get(citizen, "debug/count").expect(404);
    api.get("/api/documents/debug/count").expect(404);
  }

  @Test
  @Tag("C25")
  void aDocumentOutlivesItsUploader() {
    String id = storedId(lawyer, query, "a.txt");
    database().users().deleteOne(Filters.eq("_id", new ObjectId(lawyer.id())));

    Answer answer = details(citizen, id).expect(200);

    assertThat(answer.textAt("/data/document/uploadedBy")).isEqualTo(lawyer.id());
    get(citizen, "query/" + query).expect(200);
  }

  private long pieces(String collection, String field, String key) {
    return database().collection(collection).countDocuments(Filters.eq(field, key));
  }

  private static List<Integer> atOnce(Call one, Call other) throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<Integer> first = threads.submit(() -> statusAfter(start, one));
      Future<Integer> second = threads.submit(() -> statusAfter(start, other));
      return List.of(first.get(), second.get());
    } finally {
      threads.shutdownNow();
    }
  }

  private static int statusAfter(CyclicBarrier start, Call call) throws Exception {
    start.await();
    return call.send().status();
  }
}
