package org.chainverdict.systemtest.administration;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Administrators;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Figures of the whole platform. Other tests leave their data, so each test looks at what its own
 * data changes, and takes it away again.
 */
@Tag("smoke")
class ReportsIT extends SystemTest {
  private static final String MARK = "reportTest";

  private final Account admin = new Administrators(cluster).first();

  @BeforeEach
  @AfterEach
  void removeOwnData() {
    for (String collection : List.of("queries", "disputes", "consultations")) {
      database().collection(collection).deleteMany(Filters.exists(MARK));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/admin/dashboard/analytics", "/api/admin/system/stats"})
  void onlyAdministratorsSeeFigures(String path) {
    api.get(path).expect(401);
    for (Account other : List.of(accounts.citizen(), accounts.lawyer(), accounts.student())) {
      api.get(path).bearer(other.accessToken()).expect(403);
    }
    api.get(path).bearer(admin.accessToken()).expect(200);
  }

  @Test
  void countsFollowTheAccounts() {
    JsonNode before = analytics().at("/data/counts");
    Account citizen = accounts.citizen();
    accounts.citizen();
    Account lawyer = accounts.lawyer();
    accounts.lawyer();
    Administrators.setActive(api, admin, citizen.id(), false).expect(200);
    Administrators.decide(api, admin, lawyer.id(), java.util.Map.of("action", "approve"))
        .expect(200);

    JsonNode after = analytics().at("/data/counts");
    assertThat(grown(before, after, "totalCitizens")).isEqualTo(1);
    assertThat(grown(before, after, "totalLawyers")).isEqualTo(2);
    assertThat(grown(before, after, "pendingLawyerVerifications")).isEqualTo(1);
  }

  @Test
  void theCounterOfWaitingLawyersIsTheLengthOfTheirList() {
    accounts.lawyer();
    long listed =
        api.get("/api/admin/lawyers/pending-verifications")
            .bearer(admin.accessToken())
            .expect(200)
            .at("/data/pagination/total")
            .asLong();
    assertThat(analytics().at("/data/counts/pendingLawyerVerifications").asLong())
        .isEqualTo(listed);
  }

  @Test
  void countsFollowTheCases() {
    JsonNode before = analytics().at("/data/counts");
    Instant now = Instant.now();
    store("queries", aCase("pending", now));
    store("queries", aCase("resolved", now));
    store("disputes", aDispute("mediation", now));
    store("disputes", aDispute("resolved", now));
    store("disputes", aDispute("closed", now));

    JsonNode after = analytics().at("/data/counts");
    assertThat(grown(before, after, "totalQueries")).isEqualTo(2);
    assertThat(grown(before, after, "completedQueries")).isEqualTo(1);
    assertThat(grown(before, after, "totalDisputes")).isEqualTo(3);
    assertThat(grown(before, after, "completedDisputes")).isEqualTo(1);
  }

  @Test
  @Tag("C23")
  void everyMomentOfTheYearBelongsToOneMonth() {
    JsonNode before = analytics().at("/data/monthlyStats");
    Instant year = Year.now(ZoneOffset.UTC).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant february = year.plus(Duration.ofDays(31));
    Instant next =
        Year.now(ZoneOffset.UTC).plusYears(1).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    for (Instant moment :
        List.of(
            year.minusMillis(1),
            year,
            february.minusMillis(1),
            february,
            next.minusMillis(1),
            next)) {
      store("queries", aCase("pending", moment));
      store("disputes", aDispute("pending", moment));
    }

    JsonNode after = analytics().at("/data/monthlyStats");
    assertThat(after.at("/0/month").asString()).isEqualTo("Jan");
    assertThat(after.at("/11/month").asString()).isEqualTo("Dec");
    for (String kind : List.of("queries", "disputes")) {
      assertThat(grown(before.path(0), after.path(0), kind)).isEqualTo(2);
      assertThat(grown(before.path(1), after.path(1), kind)).isEqualTo(1);
      assertThat(grown(before.path(11), after.path(11), kind)).isEqualTo(1);
      for (int month = 2; month < 11; month++) {
        assertThat(grown(before.path(month), after.path(month), kind)).isZero();
      }
    }
  }

  @Test
  void theFiveNewestCasesNameTheirPeople() {
    Account citizen = accounts.citizen();
    Account lawyer = accounts.lawyer();
    Instant later = Instant.now().plus(Duration.ofDays(1000));
    for (int i = 0; i < 6; i++) {
      store(
          "queries",
          aCase("assigned", later.plusSeconds(i))
              .append("title", "Question " + i)
              .append("citizen", new ObjectId(citizen.id()))
              .append("assignedLawyer", new ObjectId(lawyer.id())));
    }

    JsonNode newest = analytics().at("/data/recentActivities/queries");
    assertThat(newest).hasSize(5);
    assertThat(newest.at("/0/title").asString()).isEqualTo("Question 5");
    assertThat(newest.at("/4/title").asString()).isEqualTo("Question 1");
    assertThat(newest.at("/0/citizen/name").asString()).isEqualTo(citizen.name());
    assertThat(newest.at("/0/citizen/email").asString()).isEqualTo(citizen.email());
    assertThat(newest.at("/0/citizen/phone").isMissingNode()).isTrue();
    assertThat(newest.at("/0/assignedLawyer/email").asString()).isEqualTo(lawyer.email());
  }

  @Test
  @Tag("C25")
  void aCaseWhosePeopleAreGoneIsListed() {
    Document dispute = aDispute("assigned", Instant.now().plus(Duration.ofDays(2000)));
    store("disputes", dispute.append("assignedLawyer", new ObjectId()));

    JsonNode newest = analytics().at("/data/recentActivities/disputes/0");
    assertThat(newest.path("citizen").asString())
        .isEqualTo(dispute.getObjectId("citizen").toHexString());
    assertThat(newest.path("disputeType").asString()).isEqualTo("contract");
  }

  @Test
  @Tag("C24")
  void revenueIsWhatWasPaidForCompletedConsultations() {
    JsonNode before = analytics().at("/data/revenue");
    Instant month = YearMonth.now(ZoneOffset.UTC).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    store("consultations", aConsultation("completed", "paid", 700, month));
    store("consultations", aConsultation("completed", "paid", 300, month.minusMillis(1)));
    store("consultations", aConsultation("completed", "pending", 5000, month));
    store("consultations", aConsultation("scheduled", "paid", 5000, month));

    JsonNode after = analytics().at("/data/revenue");
    assertThat(grown(before, after, "totalRevenue")).isEqualTo(1000);
    assertThat(grown(before, after, "monthlyRevenue")).isEqualTo(700);
    assertThat(after.path("growthRate").isNumber()).isTrue();
  }

  @Test
  void statisticsGroupAccountsAndCases() {
    JsonNode before = statistics().at("/data");
    accounts.student();
    store("queries", aCase("in-progress", Instant.now()));
    store("disputes", aDispute("arbitration", Instant.now()));

    JsonNode after = statistics().at("/data");
    assertThat(count(after, "userStats", "law_student"))
        .isEqualTo(count(before, "userStats", "law_student") + 1);
    assertThat(count(after, "queryStats", "in-progress"))
        .isEqualTo(count(before, "queryStats", "in-progress") + 1);
    assertThat(count(after, "disputeStats", "arbitration"))
        .isEqualTo(count(before, "disputeStats", "arbitration") + 1);
    assertThat(count(after, "userStats", "admin")).isPositive();
  }

  @Test
  @Tag("C24")
  void theTopLawyersAreThoseWithTheMostResolvedQueriesAndDisputes() {
    Account first = accounts.lawyer();
    ObjectId gone = new ObjectId();
    for (int i = 0; i < 40; i++) {
      ObjectId lawyer = i < 25 ? new ObjectId(first.id()) : gone;
      store(
          i % 2 == 0 ? "queries" : "disputes",
          aDispute("resolved", Instant.now()).append("assignedLawyer", lawyer));
    }
    store("queries", aCase("closed", Instant.now()).append("assignedLawyer", gone));

    JsonNode top = statistics().at("/data/topLawyers");
    assertThat(top.at("/0/_id").asString()).isEqualTo(first.id());
    assertThat(top.at("/0/resolvedCases").asInt()).isEqualTo(25);
    assertThat(top.at("/0/lawyerName").asString()).isEqualTo(first.name());
    assertThat(top.at("/0/lawyerEmail").asString()).isEqualTo(first.email());
    assertThat(top.at("/1/_id").asString()).isEqualTo(gone.toHexString());
    assertThat(top.at("/1/resolvedCases").asInt()).isEqualTo(15);
  }

  @Test
  void resolutionTimesAreInDays() {
    Instant filed = Instant.parse("2025-03-01T00:00:00Z");
    store("queries", resolved(filed, Duration.ofDays(20_000)));
    store("queries", resolved(filed, Duration.ofHours(1)));

    JsonNode stats = statistics().at("/data/resolutionStats");
    assertThat(stats.path("_id").isNull()).isTrue();
    assertThat(stats.path("maxResolutionTime").asDouble()).isEqualTo(20_000);
    assertThat(stats.path("minResolutionTime").asDouble()).isLessThanOrEqualTo(1.0 / 24 + 1e-9);
    assertThat(stats.path("averageResolutionTime").asDouble()).isPositive();
  }

  private Answer analytics() {
    return api.get("/api/admin/dashboard/analytics").bearer(admin.accessToken()).expect(200);
  }

  private Answer statistics() {
    return api.get("/api/admin/system/stats").bearer(admin.accessToken()).expect(200);
  }

  private static long grown(JsonNode before, JsonNode after, String key) {
    return Math.round(after.path(key).asDouble() - before.path(key).asDouble());
  }

  private static long count(JsonNode data, String list, String key) {
    for (JsonNode group : data.path(list)) {
      if (group.path("_id").asString().equals(key)) {
        return group.path("count").asLong();
      }
    }
    return 0;
  }

  private void store(String collection, Document document) {
    database().collection(collection).insertOne(document);
  }

  private static Document resolved(Instant filed, Duration time) {
    return aCase("resolved", filed)
        .append("resolution", new Document("resolvedAt", Date.from(filed.plus(time))));
  }

  private static Document aCase(String status, Instant createdAt) {
    return new Document("_id", new ObjectId())
        .append(MARK, true)
        .append("title", "A question of law")
        .append("description", "More than twenty characters of text")
        .append("category", "civil")
        .append("status", status)
        .append("priority", "medium")
        .append("citizen", new ObjectId())
        .append("createdAt", Date.from(createdAt))
        .append("updatedAt", Date.from(createdAt));
  }

  private static Document aDispute(String status, Instant createdAt) {
    return aCase(status, createdAt).append("disputeType", "contract");
  }

  private static Document aConsultation(
      String status, String payment, int amount, Instant scheduled) {
    return new Document("_id", new ObjectId())
        .append(MARK, true)
        .append("status", status)
        .append("fee", new Document("amount", amount).append("paymentStatus", payment))
        .append("scheduledDateTime", Date.from(scheduled));
  }
}
