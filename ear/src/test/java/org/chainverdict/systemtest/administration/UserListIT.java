package org.chainverdict.systemtest.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.support.Registrations.fields;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Administrators;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Call;
import org.chainverdict.systemtest.support.Registrations;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The list of accounts. The accounts of this class share a word in their names. */
@TestInstance(Lifecycle.PER_CLASS)
@Tag("smoke")
class UserListIT extends SystemTest {
  private static final int CITIZENS = 12;

  private final String word = Registrations.uniqueWord();
  private Account admin;
  private Account firstCitizen;
  private Account student;

  @BeforeAll
  void addAccounts() {
    admin = new Administrators(cluster).first();
    for (int i = 0; i < CITIZENS; i++) {
      Account citizen = register(Registrations.citizen(), "Citizen %02d (%s)".formatted(i, word));
      firstCitizen = i == 0 ? citizen : firstCitizen;
    }
    student = register(Registrations.student(), "Student (" + word + ")");
    register(Registrations.lawyer(), "Waiting (" + word + ")");
    Account rejected = register(Registrations.lawyer(), "Rejected (" + word + ")");
    Administrators.decide(api, admin, rejected.id(), fields("status", "rejected")).expect(200);
    Account verified = register(Registrations.lawyer(), "Verified (" + word + ")");
    Administrators.decide(api, admin, verified.id(), fields("status", "verified")).expect(200);
    Administrators.setActive(api, admin, verified.id(), false).expect(200);
  }

  @Test
  void theFirstPageHasTenAndTheNewestFirst() {
    Answer answer = search(word).expect(200);
    assertThat(names(answer)).hasSize(10).startsWith(named("Verified"), named("Rejected"));
    JsonNode page = answer.at("/data");
    assertThat(page.path("totalDocs").asInt()).isEqualTo(CITIZENS + 4);
    assertThat(page.path("totalPages").asInt()).isEqualTo(2);
    assertThat(page.path("limit").asInt()).isEqualTo(10);
    assertThat(page.path("page").asInt()).isEqualTo(1);
    assertThat(page.path("hasNextPage").asBoolean()).isTrue();
    assertThat(page.path("nextPage").asInt()).isEqualTo(2);
    assertThat(page.path("hasPrevPage").asBoolean(true)).isFalse();
    assertThat(page.path("prevPage").isNull()).isTrue();
  }

  @Test
  void pagesDoNotOverlapAndMissNobody() {
    List<String> names = new ArrayList<>();
    for (int page = 1; page <= 4; page++) {
      names.addAll(names(search(word).query("limit", 5).query("page", page).expect(200)));
    }
    assertThat(names).hasSize(CITIZENS + 4).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "role,citizen,12",
    "role,lawyer,3",
    "role,law_student,1",
    "role,admin,0",
    "role,all,16",
    "role,judge,16",
    "status,active,15",
    "status,inactive,1",
    "status,all,16",
    "status,whatever,1",
    "verificationStatus,pending,1",
    "verificationStatus,rejected,1",
    "verificationStatus,verified,1",
    "verificationStatus,all,16",
    "verificationStatus,odd,16"
  })
  @Tag("C9")
  void aFilterNarrows(String name, String value, int expected) {
    Answer answer = search(word).query(name, value).expect(200);
    assertThat(answer.at("/data/totalDocs").asInt()).isEqualTo(expected);
  }

  @Test
  @Tag("C19")
  void filtersNarrowEachOther() {
    Call call = search(word).query("role", "lawyer").query("status", "active");
    assertThat(names(call.expect(200))).containsExactly(named("Rejected"), named("Waiting"));
    assertThat(
            names(
                search(word)
                    .query("role", "lawyer")
                    .query("status", "inactive")
                    .query("verificationStatus", "pending")
                    .expect(200)))
        .isEmpty();
  }

  @Test
  void theSearchFindsPartsOfNamesAndAddressesInAnyCase() {
    assertThat(names(search("tudent (" + word.toUpperCase(Locale.ROOT)).expect(200)))
        .containsExactly(named("Student"));
    String part = student.email().substring(3, student.email().indexOf('@') + 4);
    assertThat(names(search(part).expect(200))).containsExactly(named("Student"));
  }

  @Test
  void aChangedNameIsFoundAtOnce() {
    String other = Registrations.uniqueWord();
    Account citizen = accounts.citizen();
    identity.changeProfile(citizen.accessToken(), fields("name", "New " + other)).expect(200);
    assertThat(names(search(other).expect(200))).containsExactly("New " + other);
  }

  @Test
  @Tag("S20")
  void aSearchIsTakenLiterally() {
    assertThat(names(search("Student (" + word + ")").expect(200))).hasSize(1);
    assertThat(names(search("Student ." + word).expect(200))).isEmpty();
    assertThat(names(search(".*" + word).expect(200))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(", "[", "*", "\\", "a{2,1}", "(?<n>", "%", "\ud83d\ude00", "'\"<>", " "})
  @Tag("S20")
  void noSearchTextIsAnError(String text) {
    search(text).expect(200);
  }

  @Test
  @Tag("S20")
  void anOverlongSearchIsRefused() {
    search("x".repeat(101)).expect(400);
  }

  @ParameterizedTest
  @CsvSource({"1000,100", "0,10", "-5,10", "abc,10", "3,3"})
  @Tag("C21")
  void theLimitStaysWithinBounds(String limit, int expected) {
    Answer answer = search(word).query("limit", limit).expect(200);
    assertThat(answer.at("/data/limit").asInt()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "abc", "", "1.5"})
  @Tag("C20")
  void anUnusablePageIsTheFirst(String page) {
    assertThat(search(word).query("page", page).expect(200).at("/data/page").asInt()).isEqualTo(1);
  }

  @Test
  void theWholeListAnswersWithoutAFilter() {
    Answer answer = list().expect(200);
    assertThat(answer.at("/data/totalDocs").asInt()).isGreaterThanOrEqualTo(CITIZENS + 4);
    List<String> created =
        StreamSupport.stream(answer.at("/data/docs").spliterator(), false)
            .map(user -> user.path("createdAt").asString())
            .toList();
    assertThat(created).isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void connectionsAreExpandedAndMissingOnesTolerated() {
    ObjectId gone = new ObjectId();
    database()
        .users()
        .updateOne(
            Filters.eq("_id", new ObjectId(firstCitizen.id())),
            Updates.set(
                "connections", List.of(connection(new ObjectId(student.id())), connection(gone))));

    JsonNode connections = search("Citizen 00 (" + word).expect(200).at("/data/docs/0/connections");
    assertThat(connections.at("/0/userId/name").asString()).isEqualTo(named("Student"));
    assertThat(connections.at("/0/userId/email").asString()).isEqualTo(student.email());
    assertThat(connections.at("/0/userId/role").asString()).isEqualTo("law_student");
    assertThat(connections.at("/1/userId").asString()).isEqualTo(gone.toHexString());
  }

  @Test
  void administratorsSeeNotesButNoSecrets() {
    String text = search("Rejected (" + word).expect(200).text();
    assertThat(text)
        .contains("verificationStatus")
        .doesNotContain(
            "refreshSession", "searchTerms", "searchTexts", "directoryTerms", "tokenVersion");
  }

  @Test
  void onlyAdministratorsList() {
    api.get("/api/admin/users").expect(401);
    for (Account other : List.of(accounts.citizen(), accounts.lawyer(), student)) {
      api.get("/api/admin/users").bearer(other.accessToken()).expect(403);
    }
  }

  private Account register(Map<String, Object> body, String name) {
    body.put("name", name);
    return accounts.register(body);
  }

  private static Document connection(ObjectId other) {
    return new Document("_id", new ObjectId())
        .append("userId", other)
        .append("connectionType", "lawyer")
        .append("connectedAt", new Date());
  }

  private String named(String name) {
    return name + " (" + word + ")";
  }

  private Call list() {
    return api.get("/api/admin/users").bearer(admin.accessToken());
  }

  private Call search(String text) {
    return list().query("search", text);
  }

  private static List<String> names(Answer answer) {
    return StreamSupport.stream(answer.at("/data/docs").spliterator(), false)
        .map(user -> user.path("name").asString())
        .toList();
  }
}
