package org.chainverdict.devservices.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JudgeTest {

  private static final String REFUSAL = "{\"success\":false,\"message\":\"No\"}";

  private final World world = FuzzSamples.world();

  @Test
  void whatIsRightHasNoFault() {
    assertThat(faults(200, "{\"success\":true}")).isEmpty();
    assertThat(faults(400, REFUSAL)).isEmpty();
  }

  @Test
  void failuresAreFound() {
    assertThat(faults(500, REFUSAL)).containsExactly("failed with 500");
    assertThat(faults(503, REFUSAL)).containsExactly("failed with 503");
    assertThat(faults(answer(503, REFUSAL, Map.of("retry-after", List.of("1"))))).isEmpty();
    assertThat(faults(RawAnswer.hungUp(1))).containsExactly("hung up without an answer");
    assertThat(faults(201, "{}")).containsExactly("undocumented 201");
  }

  @Test
  void refusalsOutsideTheEnvelopeAreFound() {
    assertThat(faults(400, "{}")).hasSize(2);
    assertThat(faults(404, "<html>")).containsExactly("404 with broken JSON");
    assertThat(faults(answer(404, "<html>", Map.of("content-type", List.of("text/html")))))
        .containsExactly("404 not as JSON but text/html");
    assertThat(faults(200, "{\"a\":")).containsExactly("success with broken JSON");
  }

  @Test
  void insidesAreFound() {
    String[] leaks = {
      "java.lang.IllegalStateException",
      "at a.B.c(B.java:7)",
      "Payara",
      "$argon2id$v=19",
      "root:x:0:0"
    };
    for (String leak : leaks) {
      assertThat(faults(400, REFUSAL.replace("No", leak))).as(leak).isNotEmpty();
    }
  }

  @Test
  void whatBelongsToOthersIsFoundUnlessAnAdministratorAsks() {
    RawAnswer answer = answer(200, "{\"name\":\"" + FuzzSamples.MARKER + "\"}", Map.of());
    assertThat(faults(answer)).containsExactly("shows what belongs to somebody else");
    assertThat(Judge.faults(draft(Actor.ADMIN), answer)).isEmpty();
  }

  @Test
  void slowAnswersAndHeadersOfTheClientAreFound() {
    RawAnswer slow =
        new RawAnswer(400, headers(), REFUSAL.getBytes(StandardCharsets.UTF_8), 60_000);
    assertThat(faults(slow)).containsExactly("took too long");
    assertThat(faults(answer(400, REFUSAL, Map.of("x-injected", List.of("yes")))))
        .containsExactly("took a header from the request");
  }

  private List<String> faults(int status, String body) {
    return faults(answer(status, body, Map.of()));
  }

  private List<String> faults(RawAnswer answer) {
    return Judge.faults(draft(Actor.CITIZEN), answer);
  }

  private Draft draft(Actor actor) {
    Draft draft = new Draft(FuzzSamples.operations().get(0), actor, world);
    draft.path.put("queryId", "0123456789abcdef01234567");
    return draft;
  }

  private static RawAnswer answer(int status, String body, Map<String, List<String>> more) {
    Map<String, List<String>> all = headers();
    all.putAll(more);
    return new RawAnswer(status, all, body.getBytes(StandardCharsets.UTF_8), 1);
  }

  private static Map<String, List<String>> headers() {
    return new HashMap<>(
        Map.of("content-type", List.of("application/json"), "x-request-id", List.of("1")));
  }
}
