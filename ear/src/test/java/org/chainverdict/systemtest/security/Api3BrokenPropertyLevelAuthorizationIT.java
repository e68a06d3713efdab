package org.chainverdict.systemtest.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.support.Registrations.fields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.chainverdict.systemtest.contract.GeneratedTest;
import org.chainverdict.systemtest.contract.Request;
import org.chainverdict.systemtest.contract.ServedOperation;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Registrations;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * API3:2023. A body changes what its route is for and nothing else. (That no answer shows what is
 * hidden is looked at in every answer of every test.)
 */
class Api3BrokenPropertyLevelAuthorizationIT extends GeneratedTest {
  private static final List<String> INTERNAL =
      List.of(
          "zzUnknown",
          "password",
          "passwordHash",
          "passwordResetToken",
          "verificationNotes",
          "storageKey",
          "searchTerms",
          "searchTexts",
          "directoryTerms",
          "internalNotes",
          "__proto__");

  @TestFactory
  @Tag("S28")
  Stream<DynamicNode> fieldsThatARouteDoesNotKnowAreNotStored() {
    return operations().stream()
        .filter(ServedOperation::takesJson)
        .map(
            operation -> DynamicTest.dynamicTest(operation.toString(), () -> addFields(operation)));
  }

  private void addFields(ServedOperation operation) {
    Request request = request(operation, operation.somebody());
    String marker = "injected" + Registrations.uniqueWord();
    Map<String, Object> body = new LinkedHashMap<>(request.body());
    INTERNAL.stream()
        .filter(name -> !operation.body().path("properties").has(name))
        .forEach(name -> body.put(name, marker));

    Answer answer = request.withBody(body).send();
    assertThat(answer.status()).as("%s", operation).isIn(operation.success(), 400);
    assertThat(answer.text()).doesNotContain(marker);
    assertThat(database().holdsAnywhere(marker)).as("%s stored it", operation).isFalse();
  }

  @Test
  @Tag("S28")
  void nobodyRegistersWithRightsOfHisOwn() {
    Map<String, Object> registration = Registrations.lawyer();
    registration.putAll(rights());
    Account account = accounts.register(registration);
    assertHasNoRights(account, "lawyer");
  }

  @Test
  void nobodyRegistersAsAnAdministrator() {
    for (Object role : List.of("admin", "ADMIN", List.of("admin"), fields("$ne", "citizen"))) {
      Map<String, Object> registration = Registrations.citizen();
      registration.put("role", role);
      api.post("/api/auth/register").json(registration).expect(400);
    }
  }

  @Test
  @Tag("S28")
  void aProfileChangesNoRights() {
    Account account = accounts.lawyer();
    Map<String, Object> change = fields("name", "Ravi Changed", "role", "admin");
    change.putAll(rights());
    change.put("lawyerDetails", fields("bio", "New words", "isVerified", true, "rating", 5));
    identity.changeProfile(account.accessToken(), change).expect(200);

    assertHasNoRights(account, "lawyer");
    assertThat(database().user(account.id()).getString("email")).isEqualTo(account.email());
  }

  @Test
  void aCaseIsFiledForNobodyElse() {
    Account citizen = accounts.citizen();
    Account other = accounts.citizen();
    String id =
        api.post("/api/queries")
            .bearer(citizen.accessToken())
            .json(
                fields(
                    "title", "Deposit not returned",
                    "description", "My landlord keeps the deposit although I left in May.",
                    "category", "property",
                    "citizen", other.id(),
                    "citizenId", other.id(),
                    "assignedLawyer", accounts.lawyer().id(),
                    "status", "resolved"))
            .expect(201)
            .textAt("/data/query/_id");

    Answer mine = api.get("/api/queries/" + id).bearer(citizen.accessToken()).expect(200);
    assertThat(mine.textAt("/data/query/status")).isEqualTo("pending");
    assertThat(mine.at("/data/query/assignedLawyer").isObject()).isFalse();
    assertThat(api.get("/api/queries/" + id).bearer(other.accessToken()).send().status())
        .isIn(403, 404);
  }

  private static Map<String, Object> rights() {
    return fields(
        "_id",
        "0123456789abcdef01234567",
        "isVerified",
        true,
        "isActive",
        false,
        "verificationStatus",
        "approved",
        "tokenVersion",
        99,
        "createdAt",
        "2001-01-01T00:00:00.000Z");
  }

  private void assertHasNoRights(Account account, String role) {
    Document stored = database().user(account.id());
    assertThat(stored).isNotNull();
    assertThat(stored.getString("role")).isEqualTo(role);
    assertThat(stored.getBoolean("isVerified", false)).isFalse();
    assertThat(stored.getBoolean("isActive", true)).isTrue();
    assertThat(stored.toJson()).doesNotContain("\"approved\"", "2001-01-01");
    api.get("/api/admin/users").bearer(account.accessToken()).expect(403);
    api.get("/api/lawyers/available-cases").bearer(account.accessToken()).expect(403);
    identity.me(account.accessToken()).expect(200);
  }
}
