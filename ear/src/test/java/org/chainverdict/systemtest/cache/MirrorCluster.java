package org.chainverdict.systemtest.cache;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.core.ConditionFactory;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Administrators;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Api;
import org.chainverdict.systemtest.support.Call;
import org.chainverdict.systemtest.support.Clusters;
import org.chainverdict.systemtest.support.RunningCluster;
import tools.jackson.databind.JsonNode;

/** A cluster that copies hot answers to a Redis of its own, several times a second. */
final class MirrorCluster {

  static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final int USES = 4;

  private final RunningCluster running;
  private final Account admin;

  MirrorCluster() {
    Map<String, String> environment = new HashMap<>();
    environment.put("CHAINVERDICT_CACHE_MIRROR_INTERVAL", "200ms");
    environment.put("CHAINVERDICT_CACHE_MIRROR_PAUSE", "1s");
    // A busy machine needs longer for the first connection to Redis.
    environment.put("CHAINVERDICT_CACHE_MIRROR_WARM_WAIT", "90s");
    environment.put("CHAINVERDICT_REDIS_RESTART", "4");
    running = Clusters.breakable(environment);
    assumeTrue(running.redis().pid() > 0, "needs a Redis of its own; REDIS_URL names another");
    admin = new Administrators(running).first();
  }

  RunningCluster running() {
    return running;
  }

  Account admin() {
    return admin;
  }

  Api node(int index) {
    return running.node(index);
  }

  /** What the node says of its mirror. */
  JsonNode mirror(int index) {
    return report(index).at("/data/mirror");
  }

  long figure(int index, String name) {
    return mirror(index).path(name).asLong();
  }

  Answer report(int index) {
    return node(index).get("/api/admin/cache").bearer(admin.accessToken()).expect(200);
  }

  /** Asks for it until it is hot, and waits until it lies in Redis. */
  Answer mirrored(int index, Call call) {
    long before = figure(index, "written");
    Answer answer = call.expect(200);
    for (int i = 0; i < USES; i++) {
      answer = call.expect(200);
    }
    patiently("a copy in Redis").until(() -> figure(index, "written") > before);
    return answer;
  }

  void awaitState(int index, String state) {
    patiently("a circuit breaker that is " + state)
        .until(() -> mirror(index).path("state").asString().equals(state));
  }

  void purge() {
    node(0).call("DELETE", "/api/admin/cache").bearer(admin.accessToken()).expect(200);
  }

  static ConditionFactory patiently(String what) {
    return await(what).atMost(PATIENCE).pollInterval(Duration.ofMillis(100));
  }
}
