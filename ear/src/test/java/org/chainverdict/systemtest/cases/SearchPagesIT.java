package org.chainverdict.systemtest.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Call;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pages of what a text was found in. */
@Tag("P10")
@Tag("smoke")
class SearchPagesIT extends CaseTest {

  @Test
  void everyPageTellsHowManyWereFoundAndNoneIsShownTwice() {
    String word = "w" + UUID.randomUUID().toString().replace("-", "");
    Account citizen = accounts.citizen();
    List<String> filed = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Map<String, Object> body = body("queries");
      body.put("title", "About " + word);
      filed.add(0, file(citizen, "queries", body));
    }
    file(citizen, "queries");

    for (Account reader : List.of(citizen, verifiedLawyer())) {
      assertThat(ids(search(reader, word, 1, 2))).isEqualTo(filed.subList(0, 2));
      assertThat(ids(search(reader, word, 2, 2))).isEqualTo(filed.subList(2, 4));
      assertThat(ids(search(reader, word, 3, 2))).isEqualTo(filed.subList(4, 5));
      Answer beyond = search(reader, word, 4, 2).expect(200);
      assertThat(ids(beyond)).isEmpty();
      assertThat(beyond.at("/pagination/totalItems").asInt()).isEqualTo(5);
      assertThat(beyond.at("/pagination/totalPages").asInt()).isEqualTo(3);
      Answer none = search(reader, word + "x", 1, 2).expect(200);
      assertThat(none.at("/pagination/totalItems").asInt()).isZero();
    }
  }

  private Call search(Account reader, String text, int page, int limit) {
    return api.get("/api/queries")
        .bearer(reader.accessToken())
        .query("search", text)
        .query("page", page)
        .query("limit", limit);
  }

  private static List<String> ids(Call call) {
    return ids(call.expect(200));
  }

  private static List<String> ids(Answer answer) {
    List<String> ids = new ArrayList<>();
    answer.at("/data").forEach(item -> ids.add(item.path("_id").asString()));
    return ids;
  }
}
