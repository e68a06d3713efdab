package org.chainverdict.systemtest.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.support.Registrations.fields;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
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
import tools.jackson.databind.JsonNode;

/** Counters and latest activities, across cases and connections. */
@Tag("smoke")
class DashboardIT extends CaseTest {
  private Account citizen;
  private Account lawyer;

  @BeforeEach
  void start() {
    citizen = accounts.citizen();
    lawyer = verifiedLawyer();
  }

  @Test
  @Tag("C24")
  @Tag("P8")
  void aLawyersCountersKnowEveryStatusInWhichACaseIsWorkedOn() {
    assigned(citizen, lawyer, "queries");
    setStatus("disputes", assigned(citizen, lawyer, "disputes"), "mediation");
    setStatus("disputes", assigned(citizen, lawyer, "disputes"), "arbitration");
    setStatus("queries", assigned(citizen, lawyer, "queries"), "resolved");
    setStatus("disputes", assigned(citizen, lawyer, "disputes"), "closed");
    assigned(citizen, verifiedLawyer(), "queries");
    database()
        .users()
        .updateOne(
            Filters.eq("_id", new ObjectId(lawyer.id())),
            Updates.set("connections", List.of(entry("client"), entry("client"), entry("lawyer"))));

    JsonNode stats = stats(lawyer).expect(200).at("/data");
    assertThat(stats.path("activeQueries").asInt()).isEqualTo(1);
    assertThat(stats.path("activeDisputes").asInt()).isEqualTo(2);
    assertThat(stats.path("activeCases").asInt()).isEqualTo(3);
    assertThat(stats.path("resolvedCases").asInt()).isEqualTo(1);
    assertThat(stats.path("totalCases").asInt()).isEqualTo(5);
    assertThat(stats.path("totalClients").asInt()).isEqualTo(2);
    JsonNode none = stats(verifiedLawyer()).expect(200).at("/data");
    none.forEach(counter -> assertThat(counter.asInt(-1)).isZero());
  }

  @Test
  @Tag("C5")
  @Tag("C24")
  void aCitizensCountersAreNumbersAndCountACaseOnce() {
    String query = file(citizen, "queries");
    offer(lawyer, "queries", query);
    offer(verifiedLawyer(), "queries", query);
    invite(citizen, verifiedLawyer(), "queries", query);
    String answered = file(citizen, "disputes");
    respond(citizen, "disputes", answered, offer(lawyer, "disputes", answered), "reject")
        .expect(200);
    setStatus("disputes", assigned(citizen, lawyer, "disputes"), "mediation");
    setStatus("queries", assigned(citizen, lawyer, "queries"), "resolved");
    connect(lawyer);
    connect(verifiedLawyer());
    accept(lawyer);
    file(accounts.citizen(), "queries");

    JsonNode counters = get("dashboard").expect(200).at("/data");
    assertThat(counters.path("totalQueries").asInt()).isEqualTo(2);
    assertThat(counters.path("activeQueries").asInt()).isZero();
    assertThat(counters.path("resolvedQueries").asInt()).isEqualTo(1);
    assertThat(counters.path("totalDisputes").asInt()).isEqualTo(2);
    assertThat(counters.path("activeDisputes").asInt()).isEqualTo(1);
    assertThat(counters.path("totalCases").asInt()).isEqualTo(4);
    assertThat(counters.path("activeCases").asInt()).isEqualTo(1);
    assertThat(counters.path("resolvedCases").asInt()).isEqualTo(1);
    assertThat(counters.path("connectedLawyers").asInt()).isEqualTo(1);
    assertThat(counters.path("pendingRequests").asInt()).isEqualTo(2);
    assertThat(counters.path("receivedOffers").isNumber()).isTrue();
    assertThat(counters.path("receivedOffers").asInt()).isEqualTo(1);
  }

  @Test
  @Tag("C6")
  void anEmptyAccountStaysEmpty() {
    Answer activity = get("recent-activity").expect(200);
    assertThat(activity.at("/data/activities").size()).isZero();
    assertThat(activity.at("/data/total").asInt(-1)).isZero();
    get("dashboard").expect(200).at("/data").forEach(count -> assertThat(count.asInt(-1)).isZero());
    for (String area : AREAS) {
      assertThat(
              database()
                  .collection(area)
                  .countDocuments(Filters.eq("citizen", new ObjectId(citizen.id()))))
          .isZero();
    }
  }

  @Test
  void theLatestFiveActivitiesAreShownNewestFirst() {
    List<String> expected = new ArrayList<>();
    file(citizen, "queries");
    expected.add(0, file(citizen, "disputes"));
    expected.add(0, assigned(citizen, lawyer, "queries"));
    expected.add(0, connect(lawyer));
    expected.add(0, file(citizen, "disputes"));
    expected.add(0, file(citizen, "queries"));

    Answer answer = get("recent-activity").expect(200);
    assertThat(ids(answer)).isEqualTo(expected);
    assertThat(answer.at("/data/total").asInt()).isEqualTo(6);
    JsonNode connection = answer.at("/data/activities/2");
    assertThat(connection.path("type").asString()).isEqualTo("connection");
    assertThat(connection.path("title").asString()).contains(lawyer.name());
    assertThat(connection.path("category").asString()).isEqualTo("consultation");
    JsonNode given = answer.at("/data/activities/3");
    assertThat(given.path("type").asString()).isEqualTo("query");
    assertThat(given.path("description").asString()).isEqualTo("Status changed to assigned");
    assertThat(given.at("/assignedLawyer/_id").asString()).isEqualTo(lawyer.id());
    assertThat(given.at("/assignedLawyer/lawyerDetails/specialization").size()).isEqualTo(2);
    assertThat(answer.at("/data/activities/0/assignedLawyer").isNull()).isTrue();

    Answer one = get("recent-activity").query("limit", 1).expect(200);
    assertThat(ids(one)).containsExactly(expected.get(0), expected.get(1), expected.get(2));
    assertThat(one.at("/data/total").asInt()).isEqualTo(3);
    for (String odd : List.of("0", "abc", "9999")) {
      assertThat(get("recent-activity").query("limit", odd).expect(200).at("/data/total").asInt())
          .isEqualTo(6);
    }
  }

  @Test
  @Tag("C25")
  void aLawyerWhoLeftIsToleratedInTheActivities() {
    assigned(citizen, lawyer, "queries");
    connect(lawyer);
    database().users().deleteOne(Filters.eq("_id", new ObjectId(lawyer.id())));
    Answer answer = get("recent-activity").expect(200);
    assertThat(answer.at("/data/activities").size()).isEqualTo(2);
    assertThat(answer.at("/data/activities/0/assignedLawyer").isNull()).isTrue();
  }

  @Test
  void eachDashboardIsForItsRole() {
    stats(citizen).expect(403);
    stats(accounts.lawyer()).expect(403);
    api.get("/api/lawyers/dashboard/stats").expect(401);
    for (String route : List.of("dashboard", "recent-activity")) {
      api.get("/api/citizens/" + route).expect(401);
      for (Account other : List.of(lawyer, accounts.student())) {
        api.get("/api/citizens/" + route).bearer(other.accessToken()).expect(403);
      }
    }
  }

  private Call stats(Account account) {
    return api.get("/api/lawyers/dashboard/stats").bearer(account.accessToken());
  }

  private Call get(String route) {
    return api.get("/api/citizens/" + route).bearer(citizen.accessToken());
  }

  private String connect(Account other) {
    return api.post("/api/citizens/direct-connection-request/" + other.id())
        .bearer(citizen.accessToken())
        .json(fields("message", "Please connect with me"))
        .expect(200)
        .textAt("/data/connectionId");
  }

  private void accept(Account by) {
    String id =
        api.get("/api/lawyers/pending-connection-requests")
            .bearer(by.accessToken())
            .expect(200)
            .textAt("/data/requests/0/_id");
    api.post("/api/lawyers/accept-connection-request/" + id)
        .bearer(by.accessToken())
        .json(fields())
        .expect(200);
  }

  private void setStatus(String area, String id, String status) {
    database()
        .collection(area)
        .updateOne(Filters.eq("_id", new ObjectId(id)), Updates.set("status", status));
  }

  private static Document entry(String type) {
    return new Document("_id", new ObjectId())
        .append("userId", new ObjectId())
        .append("connectionType", type)
        .append("connectedAt", new Date());
  }

  private static List<String> ids(Answer answer) {
    List<String> ids = new ArrayList<>();
    answer.at("/data/activities").forEach(item -> ids.add(item.path("id").asString()));
    return ids;
  }
}
