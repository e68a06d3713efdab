package org.chainverdict.systemtest.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.chainverdict.systemtest.contract.Caller;
import org.chainverdict.systemtest.contract.GeneratedTest;
import org.chainverdict.systemtest.contract.ServedOperation;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Registrations;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * API1:2023. Whoever knows the identifier of a thing is no step nearer to it. {@code
 * ContractRefusalsIT} sends the strangers whose role fits; here are those whose role does not, and
 * the identifiers that stand in filters and bodies.
 */
class Api1BrokenObjectLevelAuthorizationIT extends GeneratedTest {

  /** The profile of a lawyer is for everybody; of a case's documents a stranger sees none. */
  private static final Set<String> FOR_EVERYBODY =
      Set.of("getLawyerProfile", "listEntityDocuments");

  private static final Set<Caller> WITHOUT_A_PART = Set.of(Caller.ANONYMOUS, Caller.STUDENT);

  @TestFactory
  @Tag("S2")
  @Tag("S4")
  Stream<DynamicNode> nobodyOutsideReachesAThingByItsIdentifier() {
    return operations().stream()
        .filter(operation -> !operation.pathParameters().isEmpty())
        .filter(operation -> !operation.id().equals("changeRateLimit"))
        .filter(operation -> !FOR_EVERYBODY.contains(operation.id()))
        .map(
            operation ->
                DynamicContainer.dynamicContainer(
                    operation.toString(),
                    WITHOUT_A_PART.stream()
                        .map(
                            caller ->
                                DynamicTest.dynamicTest(
                                    "not " + caller, () -> refuse(operation, caller)))));
  }

  private void refuse(ServedOperation operation, Caller caller) {
    Answer answer = requestAboutOthers(operation, caller).send();
    assertThat(answer.status()).as("%s for %s", operation, caller).isIn(401, 403, 404);
    assertThat(answer.text())
        .doesNotContain("Deposit not returned", "Asha Citizen", "@example.org");
  }

  @Test
  @Tag("S3")
  void anIdentifierInAFilterOpensNothing() {
    Account victim = accounts.citizen();
    String title = "Private " + Registrations.uniqueWord();
    api.post("/api/queries")
        .bearer(victim.accessToken())
        .json(
            Registrations.fields(
                "title", title,
                "description", "My landlord keeps the deposit although I left in May.",
                "category", "property"))
        .expect(201);
    Account stranger = accounts.citizen();

    for (String path : new String[] {"/api/queries", "/api/disputes", "/api/consultations"}) {
      for (String filter : new String[] {"citizenId", "citizen", "userId", "owner", "_id"}) {
        Answer answer =
            api.get(path).bearer(stranger.accessToken()).query(filter, victim.id()).send();
        assertThat(answer.status()).as("%s?%s", path, filter).isIn(200, 400, 403);
        assertThat(answer.text()).doesNotContain(title, victim.email());
      }
    }
  }

  @Test
  @Tag("S12")
  void anIdentifierInABodyOpensNothing() {
    ServedOperation upload = operation("uploadChatFile");
    Answer answer = requestAboutOthers(upload, Caller.CITIZEN).send();
    assertThat(answer.status()).isIn(403, 404);
  }

  private ServedOperation operation(String id) {
    return operations().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }
}
