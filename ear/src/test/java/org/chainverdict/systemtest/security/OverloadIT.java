package org.chainverdict.systemtest.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Api;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A node with more to do than it can says so at once, and serves what it has taken. */
@Tag("P12")
@Timeout(120)
class OverloadIT {
  private static final int CLIENTS = 48;
  private static final int ROUNDS = 6;

  private final Api api = HardenedNode.api();

  @Test
  void aFullNodeTurnsAwayAtOnceAndTellsItsHealth() throws IOException {
    List<SlowSocket> holders = new ArrayList<>();
    try {
      for (int i = 0; i < HardenedNode.MOST_REQUESTS; i++) {
        SlowSocket holder = new SlowSocket(api.base());
        holders.add(holder);
        holder.beginLogin(1_000);
        holder.say("{");
      }
      await("the node is full")
          .atMost(Duration.ofSeconds(8))
          .until(() -> api.get("/api/lawyers/verified").send().status() == 503);

      Answer answer = api.get("/api/lawyers/verified").expect(503);
      assertThat(answer.header("Retry-After")).contains("2");
      assertThat(answer.at("/success").asBoolean(true)).isFalse();
      assertThat(answer.header("Content-Security-Policy")).isPresent();
      api.get("/api/health/ping").expect(200);
      assertThat(api.get("/health/ready").send().status()).isEqualTo(200);
      assertThat(api.get("/metrics").expect(200).text())
          .containsPattern("chainverdict_load_requests\\S* 6")
          .containsPattern("chainverdict_load_shed\\S*reason=\"requests\"\\S* [1-9]");
    } finally {
      for (SlowSocket holder : holders) {
        holder.close();
      }
    }
    await("the node serves again")
        .atMost(Duration.ofSeconds(20))
        .until(() -> api.get("/api/lawyers/verified").send().status() == 200);
  }

  @Test
  void aRushOfCostlyRequestsIsCutDownAndBreaksNothing() throws Exception {
    List<Integer> statuses =
        rush(
            () ->
                api.post("/api/auth/login")
                    .json(
                        Map.of(
                            "email", "nobody@example.org",
                            "password", "Verdict2025x",
                            "captchaToken", "a-token"))
                    .send()
                    .status());
    assertThat(statuses).isSubsetOf(401, 429, 503).contains(503);
    await("the node serves again")
        .atMost(Duration.ofSeconds(20))
        .until(() -> api.get("/api/lawyers/verified").send().status() == 200);
    assertThat(api.get("/health/live").send().status()).isEqualTo(200);
  }

  private static List<Integer> rush(Callable<Integer> request) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<Callable<Integer>> all = new ArrayList<>();
      for (int i = 0; i < CLIENTS * ROUNDS; i++) {
        all.add(request);
      }
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> answer : clients.invokeAll(all)) {
        statuses.add(answer.get());
      }
      return statuses;
    } finally {
      clients.shutdownNow();
    }
  }
}
