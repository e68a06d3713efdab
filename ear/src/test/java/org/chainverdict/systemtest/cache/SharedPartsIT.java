package org.chainverdict.systemtest.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.support.Registrations.fields;

import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Administrators;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Api;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What pages have in common is read once, and never survives a change on another node. */
@Tag("C4")
class SharedPartsIT extends SystemTest {

  private static final int QUERIES = 7;

  private Api here;
  private Api there;
  private Account citizen;

  @BeforeEach
  void citizenWithQueries() {
    needsTwoNodes();
    here = cluster.node(0);
    there = cluster.node(1);
    citizen = accounts.citizen();
    for (int i = 0; i < QUERIES; i++) {
      file();
    }
  }

  @Test
  void theSecondPageIsMadeOfWhatTheFirstOneRead() {
    page(1);
    long before = partsUsed();

    Answer second = page(2);

    assertThat(total(second)).isEqualTo(QUERIES);
    assertThat(second.textAt("/data/0/citizen/name")).isNotEmpty();
    assertThat(partsUsed() - before).as("total and account").isGreaterThanOrEqualTo(2);
  }

  @Test
  void theTotalOfAnotherPageCountsWhatWasFiledElsewhere() {
    assertThat(total(page(1))).isEqualTo(QUERIES);
    file();

    assertThat(total(page(2))).isEqualTo(QUERIES + 1);
  }

  @Test
  void anotherPageShowsTheNameThatWasChangedElsewhere() {
    page(1);
    here.put("/api/auth/profile")
        .bearer(citizen.accessToken())
        .json(fields("name", "Renamed Elsewhere"))
        .expect(200);

    assertThat(page(2).textAt("/data/0/citizen/name")).isEqualTo("Renamed Elsewhere");
  }

  /** Of three a page, so that none of the first two tells the total by itself. */
  private Answer page(int page) {
    Answer answer =
        there.get("/api/queries?limit=3&page=" + page).bearer(citizen.accessToken()).expect(200);
    assertThat(answer.header("X-Cache")).contains("MISS");
    return answer;
  }

  private static int total(Answer page) {
    return page.at("/pagination/totalItems").asInt();
  }

  private void file() {
    here.post("/api/queries")
        .bearer(citizen.accessToken())
        .json(
            fields(
                "title", "Deposit of a flat",
                "description", "My landlord keeps the deposit although I left in May.",
                "category", "property"))
        .expect(201);
  }

  private long partsUsed() {
    Account admin = new Administrators(cluster).first();
    return there
        .get("/api/admin/cache")
        .bearer(admin.accessToken())
        .expect(200)
        .at("/data/parts/hits")
        .asLong();
  }
}
