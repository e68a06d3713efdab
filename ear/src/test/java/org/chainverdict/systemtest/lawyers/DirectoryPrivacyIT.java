package org.chainverdict.systemtest.lawyers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bson.Document;
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

/** What the public and the signed-in see of a lawyer, in the list and in the profile. */
@Tag("S23")
@TestInstance(Lifecycle.PER_CLASS)
class DirectoryPrivacyIT extends SystemTest {
  private final String word = Registrations.uniqueWord();
  private final String email = Registrations.uniqueEmail();
  private String id;

  @BeforeAll
  void storeLawyer() {
    id =
        new VerifiedLawyers(accounts, database())
            .add(
                "Private " + word,
                Map.of(),
                Map.of(
                    "email",
                    email,
                    "phone",
                    "9000000001",
                    "address",
                    new Document("street", "9 Hidden Lane"),
                    "lawyerDetails.verificationDocuments",
                    List.of("QmSecretDocument"),
                    "lawyerDetails.verificationNotes",
                    "only for administrators",
                    "passwordResetToken",
                    "0".repeat(64)));
  }

  @Test
  void theAnonymousSeeOnlyWhatALawyerShowsToAll() {
    Answer answer = search().expect(200);
    assertIsPublic(answer, answer.at("/data/0"));
  }

  @Test
  void theAnonymousSeeNoMoreInTheProfile() {
    Answer answer = profile().expect(200);
    assertIsPublic(answer, answer.at("/data/lawyer"));
    assertThat(answer.at("/data/lawyer/stats/totalCases").asInt(-1)).isZero();
  }

  @Test
  void theSignedInSeeTheEmailAddress() {
    String token = accounts.citizen().accessToken();
    assertThat(search().bearer(token).expect(200).textAt("/data/0/email")).isEqualTo(email);
    assertThat(profile().bearer(token).expect(200).textAt("/data/lawyer/email")).isEqualTo(email);
    assertThat(search().cookie("accessToken", token).expect(200).textAt("/data/0/email"))
        .isEqualTo(email);
  }

  @Test
  void theSignedInSeeNoSecretsEither() {
    String token = accounts.citizen().accessToken();
    for (Answer answer :
        List.of(search().bearer(token).expect(200), profile().bearer(token).expect(200))) {
      assertThat(answer.text())
          .doesNotContain(
              "QmSecretDocument", "only for administrators", "plain text of the original");
    }
  }

  @Test
  void whatTheSignedInSawIsNotServedToTheAnonymous() {
    String token = accounts.citizen().accessToken();
    for (int i = 0; i < 3; i++) {
      search().bearer(token).expect(200);
      profile().bearer(token).expect(200);
      assertThat(search().expect(200).text()).doesNotContain(email);
      assertThat(profile().expect(200).text()).doesNotContain(email);
    }
    assertThat(search().bearer(token).expect(200).text()).contains(email);
  }

  @Test
  void aBadTokenIsRefusedOrCountsAsNone() {
    Answer answer = search().bearer("a.b.c").send();
    assertThat(answer.text()).doesNotContain(email);
  }

  @Test
  void fieldsNarrowTheListAndNeverWidenIt() {
    Answer named =
        search().query("fields", "name,lawyerDetails.experience,password,nonsense").expect(200);
    JsonNode lawyer = named.at("/data/0");
    assertThat(lawyer.propertyNames()).containsExactlyInAnyOrder("_id", "name", "lawyerDetails");
    assertThat(lawyer.path("lawyerDetails").propertyNames()).containsExactly("experience");

    Answer hidden = search().query("fields", "name,email,phone,password").expect(200);
    assertThat(hidden.at("/data/0").propertyNames()).containsExactlyInAnyOrder("_id", "name");
  }

  @Test
  void noUsableFieldMeansAllPublicOnes() {
    Answer answer = search().query("fields", "nonsense,password").expect(200);
    assertIsPublic(answer, answer.at("/data/0"));
    assertThat(answer.at("/data/0").propertyNames()).contains("name", "role", "lawyerDetails");
  }

  private Call search() {
    return api.get("/api/lawyers/verified").query("search", word);
  }

  private Call profile() {
    return api.get("/api/lawyers/" + id + "/profile");
  }

  private void assertIsPublic(Answer answer, JsonNode lawyer) {
    assertThat(lawyer.path("_id").asString()).isEqualTo(id);
    assertThat(lawyer.path("name").asString()).isEqualTo("Private " + word);
    assertThat(lawyer.path("lawyerDetails").has("verificationDocuments")).isFalse();
    assertThat(lawyer.path("lawyerDetails").has("verificationNotes")).isFalse();
    assertThat(lawyer.propertyNames())
        .doesNotContain(
            "email", "phone", "address", "connections", "directConnections", "messageRequests");
    assertThat(answer.text())
        .doesNotContain(email, "9000000001", "9 Hidden Lane", "QmSecretDocument");
  }
}
