package org.chainverdict.systemtest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Every operation, called by somebody who may, with a request in which one thing is wrong. */
class ContractRefusalsIT extends GeneratedTest {
  private static final List<String> EMPTY_STUDENT_DETAILS =
      List.of(
          "studentDetails.universityName is too short",
          "studentDetails.specialization is too short",
          "studentDetails.rollNumber is too short");

  private static final String LARGE = "x".repeat(300 * 1024);

  /** What any verified lawyer may do with a case that waits, and any citizen with a lawyer. */
  private static final Set<String> OPEN_TO_STRANGERS =
      Set.of(
          "requestQuery",
          "requestDispute",
          "offerHelpOnQuery",
          "offerHelpOnDispute",
          "offerHelpOnCase",
          "sendConnectionRequest",
          "sendMessageRequest",
          // A list of what the caller may see of a case, which is nothing.
          "listEntityDocuments",
          "getLawyerProfile");

  /** A verified lawyer who sends a request offers help. */
  private static final Set<String> OPEN_TO_LAWYERS =
      Set.of("sendQueryRequest", "sendDisputeRequest");

  /** What the schema refuses and this server takes on purpose, by operation. */
  private static final Map<String, List<String>> TOLERATED =
      Map.of(
          // Forms send what was left empty: it counts as not given.
          "register", EMPTY_STUDENT_DETAILS,
          "updateProfile", EMPTY_STUDENT_DETAILS,
          // One of the two says enough.
          "updateLawyerVerification", List.of("status is not one", "action is not one"));

  @TestFactory
  @Tag("C20")
  Stream<DynamicNode> unusableBodiesAreRefused() {
    return operations().stream()
        .filter(operation -> operation.takesJson() && operation.documents(400))
        .map(
            operation ->
                DynamicTest.dynamicTest(operation.toString(), () -> refuseBodies(operation)));
  }

  @TestFactory
  @Tag("C20")
  Stream<DynamicNode> unusableFormsAreRefused() {
    return operations().stream()
        .filter(operation -> operation.hasBody() && !operation.takesJson())
        .map(
            operation ->
                DynamicTest.dynamicTest(operation.toString(), () -> refuseForms(operation)));
  }

  private void refuseForms(ServedOperation operation) {
    Request request = request(operation, operation.somebody());
    List<String> faults = new ArrayList<>();
    for (SpoiledBodies.Spoiled spoiled : SpoiledBodies.of(operation.body(), request.body())) {
      boolean spoilsFile = operation.isFile(spoiled.property()) && !spoiled.isLack();
      if (!spoilsFile && spoiled.fitsForm(operation::isFile)) {
        int status = request.withBody(spoiled.body()).send().status();
        if (status != 400 && !(spoiled.property().equals("chatId") && status == 404)) {
          faults.add(spoiled.how() + " -> " + status);
        }
      }
    }
    expect(faults, "no form -> ", request.bare().json(Map.of()).send().status(), 415);
    assertThat(faults).as("what %s should have refused", operation).isEmpty();
  }

  private void refuseBodies(ServedOperation operation) {
    Request request = request(operation, operation.somebody());
    List<String> faults = new ArrayList<>();
    for (SpoiledBodies.Spoiled spoiled : SpoiledBodies.of(operation.body(), request.body())) {
      if (!isTolerated(operation, spoiled.how())) {
        int status = request.withBody(spoiled.body()).send().status();
        expect(faults, spoiled.how() + " -> ", status, 400);
      }
    }
    String json = "application/json";
    expect(faults, "no object -> ", request.bare().raw(json, "[]").send().status(), 400);
    expect(faults, "no JSON -> ", request.bare().raw(json, "{\"a\"").send().status(), 400);
    expect(faults, "no text -> ", request.bare().raw("text/xml", "<a/>").send().status(), 415);
    String large = "{\"junk\": \"" + LARGE + "\"}";
    expect(faults, "large -> ", request.bare().raw(json, large).send().status(), 413);
    if (operation.body().has("required")) {
      expect(faults, "no body -> ", request.bare().send().status(), 400);
    }
    assertThat(faults).as("what %s should have refused", operation).isEmpty();
  }

  @TestFactory
  Stream<DynamicNode> bodiesThatNameNothingThatExistsAreRefused() {
    return operations().stream()
        .filter(operation -> !idsIn(operation).isEmpty())
        .map(
            operation ->
                DynamicTest.dynamicTest(operation.toString(), () -> refuseUnknown(operation)));
  }

  private void refuseUnknown(ServedOperation operation) {
    Request request = request(operation, operation.somebody());
    for (String name : idsIn(operation)) {
      Map<String, Object> body = new LinkedHashMap<>(request.body());
      body.put(name, Samples.unknownId());
      request.withBody(body).call().expect(404);
    }
  }

  private static List<String> idsIn(ServedOperation operation) {
    return operation.body().path("properties").properties().stream()
        .filter(property -> isId(property.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Path parameters that are plain names: one is known or not, and none is malformed. */
  private static final Set<String> NAMES = Set.of("limiter");

  @TestFactory
  @Tag("C20")
  Stream<DynamicNode> unusablePathsAreRefused() {
    return operations().stream()
        .filter(operation -> !operation.pathParameters().isEmpty())
        .map(
            operation ->
                DynamicTest.dynamicTest(operation.toString(), () -> refusePaths(operation)));
  }

  private void refusePaths(ServedOperation operation) {
    Request request = request(operation, operation.somebody());
    List<String> faults = new ArrayList<>();
    operation
        .pathParameters()
        .forEach(
            (name, schema) -> {
              int malformed = operation.documents(400) && !NAMES.contains(name) ? 400 : 404;
              int status = request.withPath(name, "nonsense").send().status();
              expect(faults, "malformed " + name + " -> ", status, malformed);
              if (isId(schema)) {
                int unknown = request.withPath(name, Samples.unknownId()).send().status();
                // A list about nothing is empty.
                int right = operation.documents(404) ? 404 : operation.success();
                expect(faults, "unknown " + name + " -> ", unknown, right);
              }
            });
    assertThat(faults).as("what %s should have refused", operation).isEmpty();
  }

  @TestFactory
  @Tag("S21")
  @Tag("C20")
  Stream<DynamicNode> unusableParametersAreRefusedOrFallBack() {
    return operations().stream()
        .filter(operation -> !operation.queryParameters().isEmpty())
        .map(
            operation ->
                DynamicTest.dynamicTest(operation.toString(), () -> tryParameters(operation)));
  }

  private void tryParameters(ServedOperation operation) {
    Request request = requestOfNewcomer(operation);
    List<String> faults = new ArrayList<>();
    operation
        .queryParameters()
        .forEach(
            (name, schema) -> {
              int right = request.call().query(name, Samples.of(schema)).send().status();
              expect(faults, "right " + name + " -> ", right, operation.success());
              for (String junk : List.of("", "0", "-1", "1e99", "abc", ".*", "x".repeat(600))) {
                int status = request.call().query(name, junk).send().status();
                if (status != operation.success() && status != 400) {
                  faults.add(name + "=" + junk + " -> " + status);
                }
              }
              int nested = request.call().query(name + "[$ne]", "x").send().status();
              expect(faults, "operator in " + name + " -> ", nested, 400);
              int twice = request.call().query(name, "1").query(name, "2").send().status();
              expect(faults, "twice " + name + " -> ", twice, 400);
            });
    assertThat(faults).as("what %s did with parameters", operation).isEmpty();
  }

  @TestFactory
  @Tag("S3")
  @Tag("S2")
  Stream<DynamicNode> nobodyReachesWhatBelongsToOthers() {
    return operations().stream()
        .filter(operation -> !operation.pathParameters().isEmpty())
        .map(
            operation ->
                DynamicContainer.dynamicContainer(
                    operation.toString(),
                    Stream.of(Caller.CITIZEN, Caller.UNVERIFIED_LAWYER, Caller.LAWYER)
                        .filter(caller -> caller.mayCall(operation.roles()))
                        .filter(caller -> !isOpen(operation, caller))
                        .map(
                            caller ->
                                DynamicTest.dynamicTest(
                                    "not " + caller, () -> refuseStranger(operation, caller)))));
  }

  private void refuseStranger(ServedOperation operation, Caller caller) {
    assertThat(requestAboutOthers(operation, caller).send().status())
        .as("%s for %s who has no part in it", operation, caller)
        .isIn(403, 404);
  }

  private static boolean isOpen(ServedOperation operation, Caller caller) {
    return OPEN_TO_STRANGERS.contains(operation.id())
        || (caller.isLawyer() && OPEN_TO_LAWYERS.contains(operation.id()));
  }

  private static boolean isTolerated(ServedOperation operation, String how) {
    return TOLERATED.getOrDefault(operation.id(), List.of()).stream().anyMatch(how::startsWith);
  }

  private static boolean isId(JsonNode schema) {
    return schema.path("pattern").asString("").contains("{24}");
  }

  private static void expect(List<String> faults, String what, int status, int expected) {
    if (status != expected) {
      faults.add(what + status);
    }
  }
}
