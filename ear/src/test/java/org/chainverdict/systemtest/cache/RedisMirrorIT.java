package org.chainverdict.systemtest.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.support.Registrations.fields;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.types.ObjectId;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Accounts;
import org.chainverdict.systemtest.support.Administrators;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Api;
import org.chainverdict.systemtest.support.Call;
import org.chainverdict.systemtest.support.RedisServer;
import org.chainverdict.systemtest.support.RunningCluster;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** All nodes end and are started again; what was stored before is served after if it is true. */
@Tag("outage")
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class RedisMirrorIT {

  /** How many values contain a text. */
  private static final String SEARCH =
      "local n=0 for _,k in ipairs(redis.call('keys','*')) do"
          + " if string.find(redis.call('get',k),ARGV[1],1,true) then n=n+1 end end return n";

  private MirrorCluster cluster;

  @BeforeAll
  void start() {
    cluster = new MirrorCluster();
  }

  @Test
  @Order(1)
  void redisHoldsNothingThatCanBeRead() {
    Account lawyer = verified("Unreadable There");
    cluster.mirrored(0, get(0, "/api/lawyers/" + lawyer.id() + "/profile", null)).expect(200);
    RedisServer redis = cluster.running().redis();

    assertThat(redis.size()).isPositive();
    assertThat(redis.ask("SET control Unreadable")).isEqualTo("+OK");
    assertThat(found(redis, "Unreadable")).as("the control alone").isEqualTo(1);
    assertThat(redis.ask("DEL control")).isEqualTo(":1");
    assertThat(found(redis, "Unreadable")).isZero();
    assertThat(found(redis, lawyer.id())).isZero();
  }

  /** What is changed last is changed while Redis is frozen, so its copy cannot be taken away. */
  @Test
  @Order(2)
  void hotAnswersOutliveAStopOfAllNodesUnlessTheyWereChangedInBetween() {
    Account citizen = new Accounts(cluster.node(0)).citizen();
    Account lawyer = verified("Outlives Stops");
    Account changing = verified("Before Change");
    Map<String, JsonNode> before = hot(citizen, lawyer);
    String changed = "/api/lawyers/" + changing.id() + "/profile";
    assertThat(cluster.mirrored(0, get(0, changed, null)).text()).contains("Before Change");
    RedisServer redis = cluster.running().redis();
    RunningCluster.freeze(redis.pid());
    try {
      rename(cluster.node(1), changing, "After Change");
      cluster.running().stop(0, 1);
    } finally {
      RunningCluster.thaw(redis.pid());
    }

    cluster.running().start(0);
    cluster.running().start(1);

    for (int node = 0; node < 2; node++) {
      for (Map.Entry<String, JsonNode> path : before.entrySet()) {
        Answer first = get(node, path.getKey(), citizen).expect(200);
        assertThat(first.header("X-Cache")).as(path.getKey()).contains("HIT");
        assertThat(first.at("/data")).as(path.getKey()).isEqualTo(path.getValue());
      }
      assertThat(get(node, changed, null).expect(200).text()).contains("After Change");
      assertThat(cluster.figure(node, "rejectedStale")).isPositive();
      assertThat(cluster.figure(node, "restored")).isGreaterThanOrEqualTo(before.size());
      assertThat(mirrorHits(node)).isPositive();
    }
    cluster.purge();
    before.forEach(
        (path, data) ->
            assertThat(get(0, path, citizen).expect(200).at("/data"))
                .as("made anew")
                .isEqualTo(data));
  }

  /** The change by hand stands for one that was made and that nobody could be told of any more. */
  @Test
  @Order(3)
  void afterNodesThatWereKilledNothingOlderIsServed() {
    Account lawyer = verified("Before Kill");
    String page = "/api/lawyers/" + lawyer.id() + "/profile";
    cluster.mirrored(0, get(0, page, null)).expect(200);
    cluster.running().kill(0);
    cluster.running().kill(1);
    cluster
        .running()
        .database()
        .orElseThrow()
        .users()
        .updateOne(Filters.eq("_id", new ObjectId(lawyer.id())), Updates.set("name", "After Kill"));

    cluster.running().start(0);

    assertThat(get(0, page, null).expect(200).text()).contains("After Kill");
    assertThat(cluster.figure(0, "restored")).isZero();
  }

  /** Pages that were asked for often enough to lie in Redis, with their data; all live long. */
  private Map<String, JsonNode> hot(Account citizen, Account lawyer) {
    Map<String, JsonNode> hot = new LinkedHashMap<>();
    String query = "/api/queries/" + file(citizen);
    for (String path : List.of(query, "/api/citizens/my-lawyers")) {
      hot.put(path, cluster.mirrored(0, get(0, path, citizen)).at("/data"));
    }
    String page = "/api/lawyers/" + lawyer.id() + "/profile";
    hot.put(page, cluster.mirrored(1, get(1, page, citizen)).at("/data"));
    return hot;
  }

  private String file(Account citizen) {
    return cluster
        .node(0)
        .post("/api/queries")
        .bearer(citizen.accessToken())
        .json(
            fields(
                "title", "Deposit not returned",
                "description", "My landlord keeps the deposit although I left in May.",
                "category", "property"))
        .expect(201)
        .textAt("/data/query/_id");
  }

  private static long found(RedisServer redis, String text) {
    return Long.parseLong(redis.ask("EVAL \"" + SEARCH + "\" 0 " + text).substring(1));
  }

  private Call get(int node, String path, Account caller) {
    Call call = cluster.node(node).get(path);
    return caller == null ? call : call.bearer(caller.accessToken());
  }

  private long mirrorHits(int node) {
    long sum = 0;
    for (JsonNode route : cluster.report(node).at("/data/routes")) {
      sum += route.path("mirrorHits").asLong();
    }
    return sum;
  }

  private Account verified(String name) {
    Api node = cluster.node(0);
    Account lawyer = new Accounts(node).lawyer();
    Administrators.decide(node, cluster.admin(), lawyer.id(), fields("status", "verified"))
        .expect(200);
    rename(node, lawyer, name);
    return lawyer;
  }

  private static void rename(Api node, Account account, String name) {
    node.put("/api/auth/profile")
        .bearer(account.accessToken())
        .json(fields("name", name))
        .expect(200);
  }
}
