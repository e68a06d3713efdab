package org.chainverdict.systemtest.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chainverdict.systemtest.support.RunningCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Three nodes, 32 clients that take them in turn, far more requests than the limit: what passes is
 * the limit, also while a node is killed and comes back. What nodes let through on their own
 * account, because the grid did not answer in time, is told by them and comes on top.
 */
@Tag("outage")
@Tag("P4")
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterLimitIT {
  private static final int REQUESTS = Integer.getInteger("chainverdict.floodRequests", 2_000);
  private static final int LIMIT = 100;

  /** A twentieth of the limit: what a node takes at a time, and loses when it dies. */
  private static final int LEASE = 5;

  private static final int NODES = 3;
  private static final String COUNTED = "/api/auth/me";
  private static final String EXACT = "/api/auth/refresh-token";

  private static final Pattern OPEN =
      Pattern.compile(
          "chainverdict_ratelimit_decisions_total\\{[^}]*outcome=\"open\"[^}]*\\} ([0-9.E]+)");

  private static final Set<Integer> PASSED = Set.of(400, 401);

  private RunningCluster cluster;

  @BeforeAll
  void start() {
    cluster = RunningCluster.start("limits", NODES, Map.of());
  }

  @AfterAll
  void stop() {
    if (cluster != null) {
      cluster.close();
    }
  }

  @Test
  @Order(1)
  void theLimitPassesOnAllNodesTogether() throws InterruptedException {
    Map<Integer, Integer> statuses = flood(Clients.newAddress()).send("GET", COUNTED, REQUESTS);
    int alone = passedAlone(NODES);
    System.out.println("leased limiter, three nodes: " + statuses + ", uncounted " + alone);
    assertThat(statuses).containsOnlyKeys(401, 429);
    // Never more; fewer by what other nodes still hold when one node runs out.
    assertThat(statuses.get(401)).isBetween(LIMIT - (NODES - 1) * LEASE, LIMIT + alone);
  }

  @Test
  @Order(2)
  void anExactLimiterPassesExactlyItsLimit() throws InterruptedException {
    Map<Integer, Integer> statuses = flood(Clients.newAddress()).send("POST", EXACT, 100);
    System.out.println("exact limiter, three nodes: " + statuses);
    assertThat(statuses.keySet()).isSubsetOf(400, 401, 429);
    assertThat(passed(statuses)).isEqualTo(RunningCluster.AUTH_LIMIT);
  }

  @Test
  @Order(3)
  void aKilledNodeChangesNothing() throws InterruptedException {
    int sinceStart = passedAlone(NODES);
    String leased = Clients.newAddress();
    String exact = Clients.newAddress();
    int before = passed(flood(leased).send("GET", COUNTED, 40));
    int exactBefore = passed(flood(exact).send("POST", EXACT, 5));
    assertThat(before).isEqualTo(40);
    assertThat(exactBefore).isEqualTo(5);

    int untilKill = passedAlone(NODES);
    int living = passedAlone(NODES - 1);
    cluster.kill(NODES - 1);
    Map<Integer, Integer> during = flood(leased).send("GET", COUNTED, 600);
    Map<Integer, Integer> exactDuring = flood(exact).send("POST", EXACT, 60);
    int alone = untilKill - sinceStart + passedAlone(NODES - 1) - living;
    System.out.println(
        "a node was killed: " + during + ", uncounted " + alone + ", exact: " + exactDuring);

    assertThat(before + passed(during))
        .as("the limit; a lease and what others held may be missing")
        .isBetween(LIMIT - NODES * LEASE, LIMIT + alone);
    assertThat(exactBefore + passed(exactDuring))
        .isBetween(RunningCluster.AUTH_LIMIT - 1, RunningCluster.AUTH_LIMIT);
  }

  @Test
  @Order(4)
  void aNodeThatJoinsGrantsNothingAnew() throws InterruptedException {
    String spent = Clients.newAddress();
    assertThat(passed(flood(spent).send("POST", EXACT, 60))).isEqualTo(RunningCluster.AUTH_LIMIT);
    comeBack();
    assertThat(flood(spent).send("POST", EXACT, 60)).containsOnlyKeys(429);
  }

  private void comeBack() {
    cluster.start(NODES - 1);
    await("the killed node")
        .atMost(Duration.ofMinutes(4))
        .ignoreExceptions()
        .until(() -> cluster.node(NODES - 1).get("/health/ready").send().status() == 200);
  }

  /**
   * What living nodes let through because the grid did not answer in time, on a machine at its end
   * or while a lost member is looked for. They say so in their figures; elsewhere it is nothing.
   */
  private int passedAlone(int nodes) {
    return IntStream.range(0, nodes)
        .mapToObj(i -> cluster.node(i).get("/metrics").send().text())
        .flatMap(text -> OPEN.matcher(text).results())
        .mapToInt(found -> (int) Double.parseDouble(found.group(1)))
        .sum();
  }

  private Flood flood(String address) {
    List<URI> nodes = IntStream.range(0, NODES).mapToObj(i -> cluster.node(i).base()).toList();
    return new Flood(nodes, address);
  }

  private static int passed(Map<Integer, Integer> statuses) {
    return PASSED.stream().mapToInt(status -> statuses.getOrDefault(status, 0)).sum();
  }
}
