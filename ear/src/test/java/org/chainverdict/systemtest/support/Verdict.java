package org.chainverdict.systemtest.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Judges an answer: by the rules that hold for every answer below {@code /api}, and by the contract
 * of its operation.
 */
final class Verdict {
  /**
   * Any route may give these, in the error envelope; the contract lists them under its general
   * rules.
   */
  private static final Set<Integer> GENERAL = Set.of(405, 406, 412, 413, 414, 415, 431, 503);

  private static final Set<Integer> UNKNOWN_ROUTE = Set.of(401, 403, 404, 429);

  private static final Set<Integer> BODILESS = Set.of(204, 304);

  private final Call call;
  private final Answer answer;
  private final List<String> faults = new ArrayList<>();

  private Verdict(Call call, Answer answer) {
    this.call = call;
    this.answer = answer;
  }

  /** Throws when the answer breaks a rule; does nothing for paths outside the API. */
  static void check(Call call, Answer answer) {
    List<String> faults = faults(call, answer);
    if (!faults.isEmpty()) {
      throw new AssertionError(
          answer
              + " breaks the contract:\n  "
              + String.join("\n  ", faults)
              + "\n"
              + answer.text());
    }
  }

  static List<String> faults(Call call, Answer answer) {
    if (!call.pathOnly().startsWith("/api/")) {
      return List.of();
    }
    Verdict verdict = new Verdict(call, answer);
    verdict.judge();
    return verdict.faults;
  }

  private void judge() {
    Optional<Operation> operation = Contract.get().find(call.method(), call.pathOnly());
    operation.ifPresent(known -> CoverageReport.saw(known, answer.status()));
    operation.ifPresent(known -> RoundTripReport.saw(known, answer));
    judgeHeaders();
    if (answer.status() >= 500 && answer.status() != 503) {
      faults.add("the server failed");
    }
    if (call.method().equals("HEAD") || BODILESS.contains(answer.status())) {
      check(answer.body().length == 0, "a body where none may be");
    } else if (isFile(operation)) {
      check(answer.header("Content-Type").isPresent(), "a file without Content-Type");
    } else if (!call.method().equals("OPTIONS")) {
      judgeBody(operation);
    }
  }

  /** The contract promises bytes here, of which nothing can be said. */
  private boolean isFile(Optional<Operation> operation) {
    return operation.map(known -> Contract.get().isFile(known, answer.status())).orElse(false);
  }

  private void judgeHeaders() {
    check(answer.header("X-Request-Id").isPresent(), "no X-Request-Id");
    check(
        answer.header("X-Content-Type-Options").map("nosniff"::equals).orElse(false),
        "no X-Content-Type-Options: nosniff");
    if (answer.status() == 429 || refusesForNow()) {
      check(
          answer.header("Retry-After").map(value -> value.matches("\\d{1,6}")).orElse(false),
          "no usable Retry-After");
    }
  }

  /**
   * A health check reports a state with its 503; every other route asks the client to come back.
   */
  private boolean refusesForNow() {
    return answer.status() == 503 && !call.pathOnly().startsWith("/api/health");
  }

  private void judgeBody(Optional<Operation> operation) {
    check(
        answer
            .header("Content-Type")
            .map(type -> type.matches("(?i)application/json(;.*)?"))
            .orElse(false),
        "Content-Type is not application/json: " + answer.header("Content-Type"));
    faults.addAll(Secrets.in(answer.text()));
    try {
      JsonNode body = answer.json();
      faults.addAll(Secrets.in(body));
      faults.addAll(schemaViolations(operation, body));
    } catch (JacksonException e) {
      faults.add("the body is not JSON");
    }
  }

  private List<String> schemaViolations(Optional<Operation> operation, JsonNode body) {
    boolean documented =
        operation.map(known -> known.statuses().contains(answer.status())).orElse(false);
    if (isGeneral(operation, documented)) {
      return Contract.get().violations("Error", body);
    }
    return documented
        ? Contract.get().violations(operation.orElseThrow(), answer.status(), body)
        : List.of("the contract knows no " + answer.status() + " here");
  }

  private boolean isGeneral(Optional<Operation> operation, boolean documented) {
    boolean healthState = documented && answer.status() == 503;
    boolean unreadable = answer.status() == 400 && (call.isRaw() || call.hasUnusableQuery());
    boolean crossSite = answer.status() == 403 && !documented && call.isSignedInByCookie();
    boolean unknownRoute = operation.isEmpty() && UNKNOWN_ROUTE.contains(answer.status());
    return (GENERAL.contains(answer.status()) && !healthState)
        || unreadable
        || crossSite
        || unknownRoute;
  }

  private void check(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }
}
