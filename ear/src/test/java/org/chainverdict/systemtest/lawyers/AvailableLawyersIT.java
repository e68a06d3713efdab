package org.chainverdict.systemtest.lawyers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Call;
import org.chainverdict.systemtest.support.Registrations;
import org.chainverdict.systemtest.support.SystemTest;
import org.chainverdict.systemtest.support.VerifiedLawyers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;

/** A citizen looks for a lawyer. */
@TestInstance(Lifecycle.PER_CLASS)
class AvailableLawyersIT extends SystemTest {
  private final String word = Registrations.uniqueWord();
  private Account citizen;
  private String young;
  private String old;

  @BeforeAll
  void storeLawyers() {
    citizen = accounts.citizen();
    VerifiedLawyers lawyers = new VerifiedLawyers(accounts, database());
    young =
        lawyers.add(
            "Young " + word, Map.of("experience", 3, "specialization", List.of("Tax")), Map.of());
    old =
        lawyers.add(
            "Old " + word,
            Map.of("experience", 20, "specialization", List.of("Family")),
            Map.of("lawyerDetails.verificationNotes", "for admins only"));
    lawyers.add("Hidden " + word, Map.of(), Map.of("isVerified", false));
    lawyers.add("Gone " + word, Map.of(), Map.of("isActive", false));
  }

  @Test
  @Tag("S23")
  void verifiedActiveLawyersAreShownWithContactAndWithoutNotes() {
    Answer answer = search(word).expect(200);
    assertThat(ids(answer)).containsExactly(old, young);
    assertThat(answer.at("/data/pagination/total").asInt()).isEqualTo(2);
    JsonNode lawyer = answer.at("/data/lawyers/0");
    assertThat(lawyer.propertyNames())
        .contains("name", "email", "phone", "lawyerDetails", "createdAt", "isActive", "isVerified");
    assertThat(lawyer.path("lawyerDetails").propertyNames())
        .doesNotContain("verificationNotes", "verificationDocuments");
    assertThat(answer.text()).doesNotContain("for admins only");
  }

  @Test
  void experienceIsARangeOrAMinimum() {
    assertThat(ids(search(word).query("experience", "5+").expect(200))).containsExactly(old);
    assertThat(ids(search(word).query("experience", "1-5").expect(200))).containsExactly(young);
    for (String none : List.of("all", "undefined", "many")) {
      assertThat(ids(search(word).query("experience", none).expect(200))).hasSize(2);
    }
  }

  @Test
  void specializationIsAnExactMember() {
    assertThat(ids(search(word).query("specialization", "Tax").expect(200))).containsExactly(young);
    for (String none : List.of("all", "undefined")) {
      assertThat(ids(search(word).query("specialization", none).expect(200))).hasSize(2);
    }
  }

  @Test
  @Tag("S20")
  void theSearchFindsAddressesAndIsTakenLiterally() {
    String email = database().user(old).getString("email");
    assertThat(ids(search(email.substring(2, 14).toUpperCase(java.util.Locale.ROOT)).expect(200)))
        .containsExactly(old);
    assertThat(ids(search("old.*" + word).expect(200))).isEmpty();
    assertThat(ids(search("(").expect(200))).doesNotContain(old, young);
    search("x".repeat(101)).expect(400);
  }

  @Test
  void visitorsCannotSearchAddresses() {
    String email = database().user(old).getString("email");
    Answer answer = api.get("/api/lawyers/verified").query("search", email).expect(200);
    assertThat(answer.at("/data").size()).isZero();
  }

  @Test
  @Tag("S22")
  void orderPagesAndFieldsFollowTheList() {
    assertThat(
            ids(
                search(word)
                    .query("sortBy", "lawyerDetails.experience")
                    .query("sortOrder", "asc")
                    .expect(200)))
        .containsExactly(young, old);
    assertThat(ids(search(word).query("sortBy", "password").expect(200)))
        .containsExactly(old, young);
    Answer second = search(word).query("limit", 1).query("page", 2).expect(200);
    assertThat(ids(second)).containsExactly(young);
    assertThat(second.at("/data/pagination/pages").asInt()).isEqualTo(2);
    JsonNode named =
        search(word).query("fields", "name,phone,password").expect(200).at("/data/lawyers/0");
    assertThat(named.propertyNames()).containsExactlyInAnyOrder("_id", "name");
  }

  @Test
  void theListIsForCitizens() {
    api.get("/api/citizens/available-lawyers").expect(401);
    for (Account other : List.of(accounts.lawyer(), accounts.student())) {
      api.get("/api/citizens/available-lawyers").bearer(other.accessToken()).expect(403);
    }
  }

  private Call search(String text) {
    return api.get("/api/citizens/available-lawyers")
        .bearer(citizen.accessToken())
        .query("search", text);
  }

  private static List<String> ids(Answer answer) {
    List<String> ids = new ArrayList<>();
    answer.at("/data/lawyers").forEach(lawyer -> ids.add(lawyer.path("_id").asString()));
    return ids;
  }
}
