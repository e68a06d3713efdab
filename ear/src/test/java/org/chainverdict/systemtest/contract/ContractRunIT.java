package org.chainverdict.systemtest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Contract;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every operation, called by everybody with a request that is right: who may call it succeeds, the
 * others are refused, and each answer is one that the contract promises.
 */
class ContractRunIT extends GeneratedTest {

  /** For everybody by role, and for the parties of a case by what it is about. */
  private static final Set<String> FOR_PARTIES =
      Set.of("getCaseChatMessages", "getChatFile", "getDocument", "deleteDocument");

  /** Any body may be too large or of the wrong type, whether an operation says so or not. */
  private static final Set<Integer> EVERYWHERE = Set.of(413, 415);

  /**
   * Where a conflict is another thing: the same state is no change, and a request books nothing.
   */
  private static final Set<String> REPEATABLE =
      Set.of(
          "updateQueryStatus",
          "updateDisputeStatus",
          "updateConsultationStatus",
          "requestConsultation",
          "sendMessageRequest");

  @TestFactory
  Stream<DynamicNode> everyOperationIsForItsRoles() {
    return operations().stream()
        .map(
            operation ->
                DynamicContainer.dynamicContainer(
                    operation.toString(),
                    Arrays.stream(Caller.values())
                        .map(
                            caller ->
                                DynamicTest.dynamicTest(
                                    "for " + caller, () -> call(operation, caller)))));
  }

  private void call(ServedOperation operation, Caller caller) {
    Request request = request(operation, caller);
    Answer answer = request.send();
    assertThat(answer.status())
        .as("%s for %s: %s", operation, caller, answer)
        .isIn(expected(operation, caller));
  }

  private static Set<Integer> expected(ServedOperation operation, Caller caller) {
    if (!caller.mayCall(operation.roles())) {
      return Set.of(caller == Caller.ANONYMOUS ? 401 : 403);
    }
    boolean canBeParty = caller.isParty() || !FOR_PARTIES.contains(operation.id());
    return canBeParty ? Set.of(operation.success()) : Set.of(403, 404);
  }

  /** Of answering a request and of the like: what was done cannot be done again. */
  @TestFactory
  @Tag("C11")
  Stream<DynamicNode> whatIsDoneOnceIsAConflictTheSecondTime() {
    return operations().stream()
        .filter(operation -> operation.documents(409))
        .filter(operation -> !REPEATABLE.contains(operation.id()))
        .map(
            operation -> DynamicTest.dynamicTest(operation.toString(), () -> callTwice(operation)));
  }

  private void callTwice(ServedOperation operation) {
    Request request = request(operation, operation.somebody());
    request.call().expect(operation.success());
    request.call().expect(409);
  }

  @Test
  void theDescriptionNamesTheAnswersThatTheServerIsJudgedBy() {
    SoftAssertions all = new SoftAssertions();
    for (ServedOperation operation : operations()) {
      Set<Integer> judgedBy =
          new TreeSet<>(Contract.get().statuses(operation.method(), operation.template()));
      if (operation.id().equals("login")) {
        judgedBy.remove(404); // would tell who has an account
      }
      Set<Integer> described = new TreeSet<>(operation.statuses());
      described.removeIf(status -> EVERYWHERE.contains(status) && !judgedBy.contains(status));
      all.assertThat(described).as("%s", operation).isEqualTo(judgedBy);
    }
    all.assertAll();
  }

  @Test
  void theServerServesMostOfTheContract() {
    assertThat(operations()).hasSizeGreaterThan(55);
  }
}
