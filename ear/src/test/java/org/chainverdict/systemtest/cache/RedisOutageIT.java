package org.chainverdict.systemtest.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.support.Registrations.fields;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Accounts;
import org.chainverdict.systemtest.support.Administrators;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Call;
import org.chainverdict.systemtest.support.RedisServer;
import org.chainverdict.systemtest.support.RunningCluster;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Redis is frozen, killed, emptied and full: nobody who asks for an answer notices. */
@Tag("outage")
@TestInstance(Lifecycle.PER_CLASS)
class RedisOutageIT {

  /**
   * Half the time after which a call to Redis is given up: on the way of requests it would show.
   */
  private static final Duration UNNOTICED = Duration.ofMillis(250);

  private static final int ROUNDS = 40;

  private MirrorCluster cluster;
  private Account lawyer;
  private int names;
  private Duration usual;

  @BeforeAll
  void start() {
    cluster = new MirrorCluster();
    lawyer = new Accounts(cluster.node(0)).lawyer();
    Administrators.decide(
            cluster.node(0), cluster.admin(), lawyer.id(), fields("status", "verified"))
        .expect(200);
    usual = answersAreRight();
  }

  @Test
  void aFrozenRedisIsNotNoticed() {
    copied("frozen-before");
    RedisServer redis = cluster.running().redis();
    RunningCluster.freeze(redis.pid());
    try {
      answersAreRightAndQuick();
      cluster.awaitState(0, "open");
      answersAreRightAndQuick();
      assertThat(cluster.figure(0, "failures")).isGreaterThanOrEqualTo(3);
    } finally {
      RunningCluster.thaw(redis.pid());
    }
    mirrorsAgain("frozen-after");
  }

  @Test
  void aKilledRedisIsNotNoticed() {
    copied("killed-before");
    long opened = cluster.figure(0, "opened");
    cluster.running().redis().kill();

    answersAreRightAndQuick();
    // It is started again by itself, so the state may be over before anybody has seen it.
    MirrorCluster.patiently("a circuit breaker that has opened")
        .until(() -> cluster.figure(0, "opened") > opened);

    mirrorsAgain("killed-after");
  }

  @Test
  void anEmptiedRedisIsFilledAgain() {
    copied("flushed");
    long lost = cluster.figure(0, "lost");
    RedisServer redis = cluster.running().redis();

    assertThat(redis.ask("FLUSHALL")).isEqualTo("+OK");

    MirrorCluster.patiently("the loss").until(() -> cluster.figure(0, "lost") > lost);
    MirrorCluster.patiently("all copies")
        .until(() -> redis.size() >= cluster.figure(0, "entries") && redis.size() > 0);
    answersAreRightAndQuick();
  }

  @Test
  void aFullRedisIsNotNoticed() {
    copied("full-before");
    RedisServer redis = cluster.running().redis();
    assertThat(redis.ask("CONFIG SET maxmemory-policy noeviction")).isEqualTo("+OK");
    assertThat(redis.ask("CONFIG SET maxmemory 1")).isEqualTo("+OK");
    try {
      cluster.awaitState(0, "open");
      answersAreRightAndQuick();
      long dropped = cluster.figure(0, "dropped");
      Call hot = cluster.node(0).get("/api/lawyers/verified?search=full-meanwhile");
      MirrorCluster.patiently("a copy that is dropped")
          .until(() -> hot.expect(200).status() == 200 && cluster.figure(0, "dropped") > dropped);
    } finally {
      assertThat(redis.ask("CONFIG SET maxmemory 0")).isEqualTo("+OK");
    }
    mirrorsAgain("full-after");
  }

  @Test
  void theMetricsTellHowItIs() {
    copied("metrics");

    String metrics = cluster.node(0).get("/metrics").expect(200).text();

    assertThat(metrics).contains("chainverdict_cache_mirror_entries", "chainverdict_cache_mirror");
  }

  private void answersAreRightAndQuick() {
    assertThat(answersAreRight()).isLessThan(usual.plus(UNNOTICED));
  }

  /** A change, its answer made anew, and the stored one, many times; the median of how long. */
  private Duration answersAreRight() {
    List<Duration> took = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      String name = "Outage " + "abcdefghij".charAt(i % 10) + "x".repeat(++names % 40);
      Answer changed =
          timed(
              took,
              cluster
                  .node(0)
                  .put("/api/auth/profile")
                  .bearer(lawyer.accessToken())
                  .json(fields("name", name)));
      assertThat(changed.status()).isEqualTo(200);
      Call page = cluster.node(0).get("/api/lawyers/" + lawyer.id() + "/profile");
      Answer made = timed(took, page);
      Answer stored = timed(took, page);
      assertThat(made.textAt("/data/lawyer/name")).isEqualTo(name);
      assertThat(stored.at("/data")).isEqualTo(made.at("/data"));
      assertThat(stored.header("X-Cache")).contains("HIT");
    }
    took.sort(Duration::compareTo);
    return took.get(took.size() / 2);
  }

  private static Answer timed(List<Duration> took, Call call) {
    long start = System.nanoTime();
    Answer answer = call.send();
    took.add(Duration.ofNanos(System.nanoTime() - start));
    return answer;
  }

  private void copied(String search) {
    cluster.awaitState(0, "closed");
    cluster
        .mirrored(0, cluster.node(0).get("/api/lawyers/verified").query("search", search))
        .expect(200);
  }

  private void mirrorsAgain(String search) {
    copied(search);
    RedisServer redis = cluster.running().redis();
    MirrorCluster.patiently("copies in Redis")
        .until(() -> redis.size() >= cluster.figure(0, "entries") && redis.size() > 0);
  }
}
