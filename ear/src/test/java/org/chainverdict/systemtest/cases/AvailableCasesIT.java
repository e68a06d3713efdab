package org.chainverdict.systemtest.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.types.ObjectId;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Call;
import org.chainverdict.systemtest.support.Registrations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A lawyer looks for cases that wait for one. */
class AvailableCasesIT extends CaseTest {
  private static final int ROUNDS = 40;

  private final Random random = new Random();
  private final String word = Registrations.uniqueWord();
  private Account citizen;
  private Account lawyer;

  @BeforeEach
  void start() {
    citizen = accounts.citizen();
    lawyer = verifiedLawyer();
  }

  @Test
  @Tag("C1")
  @Tag("P3")
  void queriesAndDisputesAreMergedNewestFirstAndThenPaged() {
    List<String> filed = new ArrayList<>();
    for (String area : List.of("queries", "disputes", "disputes", "queries", "queries")) {
      filed.add(0, file("low", area));
    }

    assertThat(ids(find())).isEqualTo(filed);
    assertThat(ids(find().query("sortOrder", "asc"))).isEqualTo(reversed(filed));
    Answer second = find().query("limit", 2).query("page", 2).expect(200);
    assertThat(ids(second)).isEqualTo(filed.subList(2, 4));
    assertThat(second.at("/pagination/totalItems").asInt()).isEqualTo(5);
    assertThat(second.at("/pagination/totalPages").asInt()).isEqualTo(3);
    assertThat(ids(find().query("limit", 2).query("page", 3))).isEqualTo(filed.subList(4, 5));
    assertThat(find().query("page", 9).expect(200).at("/pagination/totalItems").asInt())
        .isEqualTo(5);
    assertThat(second.at("/data/0/caseType").asString()).isEqualTo("dispute");
    assertThat(ids(find().query("caseType", "dispute"))).isEqualTo(filed.subList(2, 4));
    assertThat(ids(find().query("caseType", "query"))).hasSize(3);
  }

  @Test
  void urgencyTitlesAndChangesGiveAnOrderAsWell() {
    String high = file("high", "queries");
    String low = file("low", "disputes");
    String urgent = file("urgent", "disputes");
    String medium = file("medium", "queries");

    assertThat(ids(find().query("sortBy", "priority"))).containsExactly(urgent, high, medium, low);
    assertThat(ids(find().query("sortBy", "priority").query("sortOrder", "asc")))
        .containsExactly(low, medium, high, urgent);
    assertThat(ids(find().query("sortBy", "priority").query("limit", 2).query("page", 2)))
        .containsExactly(medium, low);
    assertThat(ids(find().query("sortBy", "title").query("sortOrder", "asc")))
        .containsExactly(high, low, medium, urgent);
    offer(verifiedLawyer(), "disputes", low);
    assertThat(ids(find().query("sortBy", "updatedAt")).get(0)).isEqualTo(low);
    assertThat(ids(find().query("sortBy", "password"))).isEqualTo(ids(find()));
  }

  @Test
  @Tag("C19")
  void noFilterShowsWhatDoesNotWaitForALawyer() {
    String open = file("high", "queries");
    String given = file("high", "disputes");
    respond(citizen, "disputes", given, offer(lawyer, "disputes", given), "accept").expect(200);
    String closed = file("high", "queries");
    change(citizen, "queries", closed, "closed").expect(200);

    assertThat(ids(find())).containsExactly(open);
    assertThat(ids(find().query("status", "closed"))).containsExactly(open);
    assertThat(ids(find().query("priority", "high"))).containsExactly(open);
    assertThat(ids(find().query("priority", "low"))).isEmpty();
    assertThat(ids(find().query("category", "property"))).containsExactly(open);
    assertThat(ids(find().query("category", "tax"))).isEmpty();
  }

  @Test
  void requestsOfOthersAndTheCitizensPhoneStayHidden() {
    String id = file("low", "queries");
    offer(verifiedLawyer(), "queries", id);
    invite(citizen, verifiedLawyer(), "queries", id);

    JsonNode before = find().expect(200).at("/data/0");
    assertThat(before.path("lawyerRequests").size()).isZero();
    assertThat(before.path("citizenRequests").size()).isZero();
    assertThat(before.path("hasLawyerRequested").asBoolean(true)).isFalse();
    assertThat(before.path("citizen").propertyNames())
        .containsExactlyInAnyOrder("_id", "name", "email");

    offer(lawyer, "queries", id);
    JsonNode after = find().expect(200).at("/data/0");
    assertThat(after.path("lawyerRequests").size()).isEqualTo(1);
    assertThat(after.path("hasLawyerRequested").asBoolean()).isTrue();
  }

  @Test
  void fieldsLeaveOnlyWhatWasAskedFor() {
    String id = file("low", "queries");
    offer(lawyer, "queries", id);
    JsonNode item = find().query("fields", "title,hasLawyerRequested,x").expect(200).at("/data/0");
    assertThat(item.propertyNames())
        .containsExactlyInAnyOrder("_id", "title", "hasLawyerRequested");
    assertThat(item.path("hasLawyerRequested").asBoolean()).isTrue();
    JsonNode typed = find().query("fields", "caseType").expect(200).at("/data/0");
    assertThat(typed.propertyNames()).containsExactlyInAnyOrder("_id", "caseType");
  }

  @Test
  @Tag("C20")
  @Tag("C21")
  void unreadableParametersFallBackAndLimitsAreClamped() {
    file("low", "queries");
    for (String odd : List.of("0", "-3", "abc")) {
      Answer answer = find().query("limit", odd).query("page", odd).expect(200);
      assertThat(answer.at("/pagination/itemsPerPage").asInt()).isEqualTo(20);
      assertThat(answer.at("/pagination/currentPage").asInt()).isEqualTo(1);
    }
    assertThat(find().query("limit", 999).expect(200).at("/pagination/itemsPerPage").asInt())
        .isEqualTo(100);
    Answer deep = find().query("page", 100_000).query("limit", 100).expect(200);
    assertThat(deep.at("/pagination/currentPage").asInt()).isEqualTo(100);
    assertThat(ids(search(word + ".*"))).isEmpty();
    search("x".repeat(101)).expect(400);
    find().query("status[$ne]", "x").expect(400);
  }

  @Test
  void casesOfOlderSoftwareAreListedToo() {
    String id = file("low", "queries");
    database()
        .collection("queries")
        .updateOne(
            Filters.eq("_id", new ObjectId(id)),
            Updates.combine(
                Updates.unset("lawyerRequests"),
                Updates.unset("assignedLawyer"),
                Updates.set("updatedAt", new Date())));
    assertThat(ids(find())).containsExactly(id);
    assertThat(ids(find().query("sortBy", "priority"))).containsExactly(id);
  }

  @Test
  @Tag("S36")
  void theListIsForVerifiedLawyers() {
    String path = "/api/lawyers/available-cases";
    api.get(path).expect(401);
    for (Account other : List.of(citizen, accounts.student(), accounts.lawyer())) {
      api.get(path).bearer(other.accessToken()).expect(403);
    }
  }

  /** Between finding the cases of a page and reading them, one may go to another lawyer. */
  @Test
  void whatGoesToAnotherLawyerMeanwhileIsNotShown() throws Exception {
    Account other = verifiedLawyer();
    ExecutorService owner = Executors.newSingleThreadExecutor();
    try {
      for (int round = 0; round < ROUNDS; round++) {
        String id = file("low", "queries");
        String offer = offer(other, "queries", id);
        Future<?> given =
            owner.submit(() -> respond(citizen, "queries", id, offer, "accept").expect(200));
        while (!given.isDone()) {
          // Another spelling each time, so that the list is read and not taken from a store.
          Answer answer = find().query("limit", 1 + random.nextInt(100)).expect(200);
          assertThat(answer.at("/data"))
              .allSatisfy(
                  item -> {
                    assertThat(item.path("status").asString()).isEqualTo("pending");
                    assertThat(item.path("assignedLawyer").isObject()).isFalse();
                  });
        }
        given.get();
      }
    } finally {
      owner.shutdownNow();
    }
  }

  private String file(String priority, String area) {
    Map<String, Object> body = body(area);
    body.put("title", priority + " " + word);
    body.put("priority", priority);
    return file(citizen, area, body);
  }

  private Call find() {
    return search(word);
  }

  private Call search(String text) {
    return api.get("/api/lawyers/available-cases")
        .bearer(lawyer.accessToken())
        .query("search", text);
  }

  private static List<String> reversed(List<String> list) {
    List<String> reversed = new ArrayList<>(list);
    java.util.Collections.reverse(reversed);
    return reversed;
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
