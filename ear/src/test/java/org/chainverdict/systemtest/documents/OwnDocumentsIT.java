package org.chainverdict.systemtest.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnDocumentsIT extends DocumentTest {
  private static final String MINE = "repository/my-documents";

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
  @Tag("P11")
  void theRepositoryIsGroupedByWhatDocumentsBelongTo() {
    String dispute = assigned(citizen, lawyer, "disputes");
    storedId(citizen, query, "a.txt");
    String newest = storedId(lawyer, query, "b.txt");
    upload(lawyer, about("dispute", dispute).file("document", "c.pdf", "application/pdf", PDF))
        .expect(201);

    Answer answer = get(citizen, MINE).expect(200);

    String group = "/data/documents/query/" + query;
    assertThat(answer.textAt(group + "/relatedId")).isEqualTo(query);
    assertThat(answer.at(group + "/documents")).hasSize(2);
    assertThat(answer.at(group + "/documents/0/_id").asString()).isEqualTo(newest);
    assertThat(answer.textAt(group + "/lastUpdated"))
        .isEqualTo(answer.textAt(group + "/documents/0/uploadedAt"));
    assertThat(answer.at(group + "/totalSize").intValue()).isEqualTo(2 * TEXT.length);
    assertThat(answer.at("/data/documents/dispute/" + dispute + "/documents")).hasSize(1);
    assertThat(answer.at("/data/documents/direct")).isEmpty();
    assertThat(answer.at("/data/pagination/totalDocuments").intValue()).isEqualTo(3);

    Answer disputes = get(citizen, MINE + "?documentType=dispute").expect(200);
    assertThat(disputes.at("/data/documents/query")).isEmpty();
    assertThat(disputes.at("/data/pagination/totalDocuments").intValue()).isEqualTo(1);
    Answer ignored = get(citizen, MINE + "?documentType=novel").expect(200);
    assertThat(ignored.at("/data/pagination/totalDocuments").intValue()).isEqualTo(3);
  }

  @Test
  void pagesDoNotOverlap() {
    for (int i = 0; i < 5; i++) {
      // The same moment for all, so that only the identifier orders them.
      set(
          storedId(citizen, query, i + ".txt"),
          Updates.set("uploadedAt", Date.from(Instant.parse("2026-01-01T00:00:00Z"))));
    }
    Set<String> seen = new HashSet<>();
    for (int page = 1; page <= 3; page++) {
      Answer answer = get(citizen, MINE + "?limit=2&page=" + page).expect(200);
      seen.addAll(
          answer.at("/data/documents/query/" + query + "/documents").findValuesAsString("id"));
      assertThat(answer.at("/data/pagination/total").intValue()).isEqualTo(3);
      assertThat(answer.at("/data/pagination/current").intValue()).isEqualTo(page);
    }
    assertThat(seen).hasSize(5);
  }

  @ParameterizedTest
  @Tag("C20")
  @ValueSource(strings = {"page=0", "page=-1", "page=x", "limit=0", "limit=x", "limit=100000"})
  void unusablePagingFallsBack(String parameter) {
    storedId(citizen, query, "a.txt");
    for (String route : List.of(MINE, "search")) {
      Answer answer = get(citizen, route + "?" + parameter).expect(200);
      assertThat(answer.at("/data/pagination/current").intValue()).isEqualTo(1);
      assertThat(answer.at("/data/pagination/count").intValue()).isEqualTo(1);
    }
  }

  @Test
  void aParameterHasOneValue() {
    get(citizen, "search?q=a&q=b").expect(400);
    get(citizen, MINE + "?documentType%5B%24ne%5D=query").expect(400);
  }

  @Test
  @Tag("C22")
  void statisticsAreNumbers() {
    Answer before = get(citizen, "stats/overview").expect(200);
    assertThat(before.at("/data/overall/totalDocuments").intValue()).isZero();
    assertThat(before.at("/data/byType")).isEmpty();
    assertThat(before.at("/data/recent")).isEmpty();

    upload(
            citizen,
            about("query", query)
                .field("documentCategory", "evidence")
                .file("document", "a.txt", "text/plain", TEXT))
        .expect(201);
    upload(lawyer, about("query", query).file("document", "b.pdf", "application/pdf", PDF))
        .expect(201);
    delete(citizen, storedId(citizen, query, "gone.txt")).expect(200);

    Answer answer = get(citizen, "stats/overview").expect(200);
    int together = TEXT.length + PDF.length;
    assertThat(answer.textAt("/data/byType/0/_id")).isEqualTo("query");
    assertThat(answer.at("/data/byType/0/count").intValue()).isEqualTo(2);
    assertThat(answer.at("/data/byType/0/totalSize").intValue()).isEqualTo(together);
    assertThat(answer.at("/data/byType/0/categories").toString())
        .isEqualTo("[\"evidence\",\"other\"]");
    assertThat(answer.at("/data/overall/_id").isNull()).isTrue();
    assertThat(answer.at("/data/overall/totalDocuments").intValue()).isEqualTo(2);
    assertThat(answer.at("/data/overall/avgSize").doubleValue()).isEqualTo(together / 2.0);
    assertThat(answer.textAt("/data/recent/0/originalName")).isEqualTo("b.pdf");
    assertThat(answer.at("/data/recent")).hasSize(2);
  }

  @ParameterizedTest
  @Tag("S20")
  @CsvSource({
    "LEASE, 1", // the name, in any case
    "igned cop, 1", // part of the description
    "rent, 1", // a tag
    ".*, 0", // no pattern
    "(a+)+$, 0",
    "'[', 0",
    "50%, 1",
    "nothing of this, 0"
  })
  void textIsSearchedAsItIs(String text, int found) {
    upload(
            citizen,
            about("query", query)
                .field("description", "Signed copy")
                .field("tags", "rent,2026")
                .file("document", "My lease.txt", "text/plain", TEXT))
        .expect(201);
    storedId(citizen, query, "50% (a).md");

    Answer answer =
        api.get("/api/documents/search").query("q", text).bearer(lawyer.accessToken()).expect(200);

    assertThat(answer.at("/data/documents")).hasSize(found);
    assertThat(answer.textAt("/data/searchQuery")).isEqualTo(text);
  }

  @Test
  void filtersNarrowAndAreEchoed() {
    String old = storedId(citizen, query, "old.txt");
    set(old, Updates.set("uploadedAt", Date.from(Instant.parse("2020-05-05T10:00:00Z"))));
    upload(
            citizen,
            about("query", query)
                .field("documentCategory", "affidavit")
                .file("document", "new.txt", "text/plain", TEXT))
        .expect(201);

    Answer answer =
        get(citizen, "search?documentCategory=affidavit&documentType=query").expect(200);
    assertThat(answer.at("/data/documents")).hasSize(1);
    assertThat(answer.textAt("/data/filters/documentCategory")).isEqualTo("affidavit");
    assertThat(found("search?documentType=dispute")).isZero();
    assertThat(found("search?dateTo=2020-05-05")).isEqualTo(1);
    assertThat(found("search?dateTo=2020-05-05T09:59:59Z")).isZero();
    assertThat(found("search?dateFrom=2020-05-05&dateTo=2020-05-05T10:00:00Z")).isEqualTo(1);
    assertThat(found("search?dateFrom=2020-05-06")).isEqualTo(1);
    assertThat(found("search?dateFrom=yesterday&documentCategory=poem")).isEqualTo(2);
  }

  @Test
  void noSearchReachesTheDocumentsOfOthers() {
    storedId(citizen, query, "secret.txt");
    Account stranger = accounts.citizen();

    assertThat(get(stranger, "search?q=secret").expect(200).at("/data/documents")).isEmpty();
    assertThat(get(stranger, MINE).expect(200).at("/data/pagination/totalDocuments").intValue())
        .isZero();
    get(accounts.student(), "search?q=secret").expect(200);
    api.get("/api/documents/search").expect(401);
    get(citizen, "search?q=" + "x".repeat(101)).expect(400);
  }

  private int found(String route) {
    return get(citizen, route).expect(200).at("/data/documents").size();
  }
}
