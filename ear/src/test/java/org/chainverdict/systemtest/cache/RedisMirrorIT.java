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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;

/** All nodes end and are started again; what was stored before is served after if it is true. */
@Tag("outage")
@TestInstance(Lifecycle.PER_CLASS)
class RedisMirrorIT {

  private MirrorCluster cluster;

  @BeforeAll
  void start() {
    cluster = new MirrorCluster("mirror", 2);
  }

  @AfterAll
  void stop() {
    if (cluster != null) {
      cluster.close();
    }
  }

  @Test
  void hotAnswersOutliveAStopOfAllNodes() {
    Account citizen = new Accounts(cluster.node(0)).citizen();
    Account lawyer = verified("Outlives Stops");
    cluster
        .node(0)
        .post("/api/citizens/direct-connection-request/" + lawyer.id())
        .bearer(citizen.accessToken())
        .json(fields("message", "Please advise me."))
        .expect(200);
    List<String> mine =
        List.of("/api/citizens/pending-connection-requests", "/api/citizens/my-lawyers");
    String directory = "/api/lawyers/verified?search=Outlives";
    String page = "/api/lawyers/" + lawyer.id() + "/profile";
    Map<String, JsonNode> before = new LinkedHashMap<>();
    for (String path : mine) {
      before.put(path, cluster.mirrored(0, get(0, path, citizen)).at("/data"));
    }
    before.put(directory, cluster.mirrored(0, get(0, directory, null)).at("/data"));
    before.put(page, cluster.mirrored(1, get(1, page, citizen)).at("/data"));

    restart();

    before.forEach(
        (path, data) -> {
          Account caller = path.equals(directory) ? null : citizen;
          for (int node = 0; node < 2; node++) {
            Answer first = get(node, path, caller).expect(200);
            assertThat(first.header("X-Cache")).as(path).contains("HIT");
            assertThat(first.at("/data")).as(path).isEqualTo(data);
          }
        });
    assertThat(cluster.figure(0, "restored")).isGreaterThanOrEqualTo(4);
    assertThat(mirrorHits(0, "/api/lawyers/verified")).isPositive();
    cluster.purge();
    before.forEach(
        (path, data) ->
            assertThat(get(0, path, path.equals(directory) ? null : citizen).send().at("/data"))
                .as("the fresh answer")
                .isEqualTo(data));
  }

  @Test
  void whatWasChangedWhileRedisDidNotHearOfItIsRejected() {
    Account lawyer = verified("Before Change");
    String page = "/api/lawyers/" + lawyer.id() + "/profile";
    String other = "/api/lawyers/" + verified("Never Changed").id() + "/profile";
    Answer copied = cluster.mirrored(0, get(0, page, null));
    assertThat(copied.text()).contains("Before Change");
    cluster.mirrored(0, get(0, other, null)).expect(200);
    RedisServer redis = cluster.running().redis();
    RunningCluster.freeze(redis.pid());
    try {
      rename(cluster.node(1), lawyer, "After Change");
      cluster.running().stop(0, 1);
    } finally {
      RunningCluster.thaw(redis.pid());
    }

    cluster.running().start(0);
    cluster.running().start(1);

    for (int node = 0; node < 2; node++) {
      assertThat(cluster.figure(node, "rejectedStale")).isPositive();
      assertThat(get(node, other, null).expect(200).header("X-Cache")).contains("HIT");
      assertThat(get(node, page, null).expect(200).text()).contains("After Change");
    }
  }

  /** The change by hand stands for one that was made and that nobody could be told of any more. */
  @Test
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
        .updateOne(
            Filters.eq("_id", new ObjectId(lawyer.id())), Updates.set("name", "After Kill"));

    cluster.running().start(0);
    cluster.running().start(1);

    for (int node = 0; node < 2; node++) {
      assertThat(get(node, page, null).expect(200).text()).contains("After Kill");
      assertThat(cluster.figure(node, "restored")).isZero();
    }
  }

  @Test
  void redisHoldsNothingThatCanBeRead() {
    Account lawyer = verified("Unreadable There");
    cluster
        .mirrored(0, get(0, "/api/lawyers/" + lawyer.id() + "/profile", null))
        .expect(200);
    RedisServer redis = cluster.running().redis();

    assertThat(redis.size()).isPositive();
    assertThat(redis.ask("EVAL \"" + SEARCH + "\" 0 Unreadable")).isEqualTo(":0");
    assertThat(redis.ask("EVAL \"" + SEARCH + "\" 0 " + lawyer.id())).isEqualTo(":0");
  }

  private static final String SEARCH =
      "local n=0 for _,k in ipairs(redis.call('keys','*')) do"
          + " if string.find(redis.call('get',k),ARGV[1],1,true) then n=n+1 end end return n";

  private void restart() {
    cluster.running().stop(0, 1);
    cluster.running().start(0);
    cluster.running().start(1);
  }

  private Call get(int node, String path, Account caller) {
    Call call = cluster.node(node).get(path);
    return caller == null ? call : call.bearer(caller.accessToken());
  }

  private long mirrorHits(int node, String route) {
    for (JsonNode figures : cluster.report(node).at("/data/routes")) {
      if (figures.path("route").asString().equals(route)) {
        return figures.path("mirrorHits").asLong();
      }
    }
    return 0;
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
