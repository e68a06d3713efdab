package org.chainverdict.devservices.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says what is wrong with an answer, whatever the request was. */
final class Judge {

  /** Slower than this, and somebody could stop the server with a few requests. */
  static final int SLOW_MILLIS = 8_000;

  private static final int LONGEST_MESSAGE = 600;

  /** Any route may give these, whether its description says so or not. */
  private static final Set<Integer> GENERAL =
      Set.of(304, 400, 401, 403, 404, 405, 406, 411, 412, 413, 414, 415, 416, 417, 429, 431, 503);

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final Draft draft;
  private final RawAnswer answer;
  private final List<String> faults = new ArrayList<>();

  private Judge(Draft draft, RawAnswer answer) {
    this.draft = draft;
    this.answer = answer;
  }

  static List<String> faults(Draft draft, RawAnswer answer) {
    Judge judge = new Judge(draft, answer);
    judge.judge();
    return judge.faults;
  }

  private void judge() {
    int status = answer.status();
    if (status == 0) {
      check(draft.alone, "hung up without an answer");
      return;
    }
    check(answer.millis() < SLOW_MILLIS, "took too long");
    if (Connector.answered(draft, answer)) {
      return;
    }
    if (status >= 500 && !isDeliberate()) {
      faults.add("failed with " + status);
    }
    check(!answer.headers().containsKey("x-injected"), "took a header from the request");
    String text = answer.text();
    faults.addAll(Leaks.in(text, draft));
    if (status == 429) {
      check(answer.header("retry-after").isPresent(), "429 without Retry-After");
    }
    boolean bodiless = draft.method.equals("HEAD") || status == 204 || status == 304;
    if (status >= 400 && !bodiless) {
      judgeRefusal(text);
    } else if (status < 300 && !bodiless && isJson() && !answer.isBrotli()) {
      judgeSuccess(text);
    }
    if (draft.addressesApi() && !Connector.REFUSALS.contains(status)) {
      check(answer.header("x-request-id").isPresent(), status + " without X-Request-Id");
    }
  }

  private boolean isDeliberate() {
    boolean health = draft.operation.template().startsWith("/api/health");
    return answer.status() == 503 && (health || answer.header("retry-after").isPresent());
  }

  private boolean isJson() {
    return answer.header("content-type").orElse("").startsWith("application/json");
  }

  private void judgeRefusal(String text) {
    if (draft.version.isEmpty()) {
      return; // the oldest HTTP has no headers to say what it is
    }
    String status = answer.status() + " ";
    if (!isJson()) {
      faults.add(status + "not as JSON but " + answer.header("content-type").orElse("of no type"));
      return;
    }
    try {
      JsonNode body = JSON.readTree(text);
      String message = body.path("message").asText("");
      check(
          body.path("success").isBoolean() && !body.path("success").asBoolean(),
          status + "without success: false");
      check(!message.isBlank(), status + "without a message");
      check(message.length() <= LONGEST_MESSAGE, status + "with an endless message");
    } catch (JsonProcessingException e) {
      faults.add(status + "with broken JSON");
    }
  }

  private void judgeSuccess(String text) {
    try {
      check(JSON.readTree(text).isObject(), "success without a JSON object");
    } catch (JsonProcessingException e) {
      faults.add("success with broken JSON");
    }
    boolean ordinary = draft.rawPath == null && draft.verbatim == null;
    if (ordinary && draft.method.equals(draft.operation.method())) {
      check(
          draft.operation.statuses().contains(answer.status()) || GENERAL.contains(answer.status()),
          "undocumented " + answer.status());
    }
  }

  private void check(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }
}
