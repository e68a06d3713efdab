package org.chainverdict.systemtest.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.chainverdict.systemtest.ratelimit.Clients.ask;
import static org.chainverdict.systemtest.ratelimit.Clients.at;
import static org.chainverdict.systemtest.ratelimit.Clients.number;
import static org.chainverdict.systemtest.support.Registrations.fields;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Administrators;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Api;
import org.chainverdict.systemtest.support.Call;
import org.chainverdict.systemtest.support.Identity;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Limits are changed, watched and lifted while the server runs, on all nodes. */
class RateLimitAdministrationIT extends SystemTest {
  private static final String ROUTES = "/api/admin/rate-limits";
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final Api node = cluster.node(0);
  private final Api other = cluster.node(cluster.nodeCount() - 1);
  private final Account admin = new Administrators(cluster).first();

  @AfterEach
  void leaveEverythingAsSet() {
    as(admin, node.call("DELETE", ROUTES + "/api")).expect(200);
    as(admin, node.call("DELETE", ROUTES + "/allow-list")).expect(200);
    await("the setting on every node").atMost(PATIENCE).until(() -> limitOn(other) == 100);
  }

  @Test
  void theOverviewShowsTheLimitsOfTheContract() {
    JsonNode limiters = as(admin, node.get(ROUTES)).expect(200).at("/data/limiters");
    assertThat(limiters.findValuesAsString("name"))
        .contains("api", "auth", "passwordReset", "message", "upload", "directMessage")
        .contains("typing", "room", "read", "status", "relay", "call", "signalling")
        .hasSize(13);
    assertThat(limiters.get(0).path("name").asString()).isEqualTo("api");
    assertThat(limiters.get(0).path("limit").asInt()).isEqualTo(100);
    assertThat(limiters.get(0).path("windowSeconds").asInt()).isEqualTo(900);
    assertThat(limiters.get(1).path("counting").asString()).isEqualTo("exact");
    assertThat(limiters.get(1).path("failure").asString()).isEqualTo("closed");
  }

  @Test
  void aChangedLimitHoldsOnEveryNodeAndIsAudited() {
    String address = Clients.newAddress();
    change("api", fields("limit", 7, "windowSeconds", 60)).expect(200);
    assertThat(number(ask(node, address), "RateLimit-Remaining")).as("at once").isEqualTo(6);
    await("the other node").atMost(PATIENCE).until(() -> limitOn(other) == 7);
    for (int i = 1; i < 7; i++) {
      assertThat(ask(i % 2 == 0 ? node : other, address).status()).isEqualTo(401);
    }
    assertThat(ask(node, address).status()).isEqualTo(429);
    assertThat(ask(other, address).status()).isEqualTo(429);

    JsonNode shown = as(admin, other.get(ROUTES)).expect(200).at("/data/limiters/0");
    assertThat(shown.path("changed").asBoolean()).isTrue();
    assertThat(auditDetails("rate-limit-changed")).contains("api: 7 in 60 s");
    assertThat(database().collection("ratelimits").find(Filters.eq("_id", "current")).first())
        .as("kept for the next start")
        .isNotNull();
  }

  @Test
  void aHigherLimitLetsThoseInWhoWereRefused() {
    String address = Clients.newAddress();
    change("api", fields("limit", 3, "windowSeconds", 900)).expect(200);
    for (int i = 0; i < 3; i++) {
      ask(node, address);
    }
    assertThat(ask(node, address).status()).isEqualTo(429);
    change("api", fields("limit", 5, "windowSeconds", 900)).expect(200);
    assertThat(ask(node, address).status()).isEqualTo(401);
    assertThat(number(ask(node, address), "RateLimit-Remaining")).isZero();
    assertThat(ask(node, address).status()).isEqualTo(429);
  }

  @Test
  void aShadowLimiterReportsAndRefusesNobody() {
    String address = Clients.newAddress();
    change("api", fields("limit", 2, "windowSeconds", 900, "shadow", true)).expect(200);
    Answer last = null;
    for (int i = 0; i < 5; i++) {
      last = ask(node, address);
      assertThat(last.status()).isEqualTo(401);
    }
    assertThat(number(last, "RateLimit-Remaining")).isZero();
    assertThat(node.get("/metrics").send().text())
        .containsPattern(
            "chainverdict_ratelimit_decisions_total\\{[^}]*limiter=\"api\"[^}]*outcome=\"shadowed\"[^}]*\\} [1-9]");
  }

  @Test
  void anAddressOnTheAllowListIsNotCounted() {
    String address = Clients.newAddress();
    Answer answer =
        as(admin, node.call("PUT", ROUTES + "/allow-list"))
            .json(fields("addresses", List.of("127.0.0.1", address + "/32")))
            .expect(200);
    assertThat(answer.at("/data/addresses").size()).isEqualTo(2);
    for (int i = 0; i < 5; i++) {
      assertThat(number(ask(node, address), "RateLimit-Remaining")).isEqualTo(100);
    }
    assertThat(auditDetails("rate-limit-allow-list-changed")).contains("2 entries");
  }

  @Test
  void whoIsRefusedIsShownAndCanBeLetInAgain() {
    String address = Clients.newAddress();
    for (int i = 0; i < 105; i++) {
      ask(node, address);
    }
    String subject = "address:" + address;
    await("the refusals").atMost(PATIENCE).until(() -> limited(subject) != null);
    JsonNode limited = limited(subject);
    assertThat(limited.path("limiter").asString()).isEqualTo("api");
    assertThat(limited.path("refusals").asInt()).isEqualTo(5);
    assertThat(limited.path("used").asInt()).isEqualTo(100);
    assertThat(limited.path("resetSeconds").asInt()).isBetween(800, 900);
    assertThat(ask(other, address).status()).isEqualTo(429);

    as(admin, node.post(ROUTES + "/lift"))
        .json(fields("limiter", "api", "subject", subject))
        .expect(200);
    assertThat(number(ask(node, address), "RateLimit-Remaining")).isEqualTo(99);
    await("the other node").atMost(PATIENCE).until(() -> ask(other, address).status() == 401);
    assertThat(auditDetails("rate-limit-lifted")).contains("api");
  }

  @Test
  void aLockedOwnerCanSignInAgainWhenAnAdministratorSaysSo() {
    Account owner = accounts.citizen();
    String address = Clients.newAddress();
    Identity there = new Identity(node);
    for (int i = 0; i < 5; i++) {
      at(address, there.login(owner.email(), "Wrong2025x")).expect(401);
    }
    at(address, there.login(owner)).expect(429);
    as(admin, other.post(ROUTES + "/unlock-sign-in"))
        .json(fields("email", owner.email()))
        .expect(200);
    at(address, there.login(owner)).expect(200);
    assertThat(auditDetails("sign-in-unlocked")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 60", "10000001, 60", "10, 0", "10, 3601"})
  void unusableLimitsAreRefused(int limit, int window) {
    change("api", fields("limit", limit, "windowSeconds", window)).expect(400);
    assertThat(limitOn(node)).isEqualTo(100);
  }

  @Test
  void otherUnusableInputIsRefused() {
    change("nothing", fields("limit", 1, "windowSeconds", 60)).expect(404);
    change("api", fields("limit", 1)).expect(400);
    as(admin, node.call("PUT", ROUTES + "/allow-list"))
        .json(fields("addresses", List.of("gateway.example")))
        .expect(400);
    as(admin, node.post(ROUTES + "/lift"))
        .json(fields("limiter", "api", "subject", "somebody"))
        .expect(400);
    as(admin, node.post(ROUTES + "/lift"))
        .json(fields("limiter", "nothing", "subject", "address:192.0.2.1"))
        .expect(404);
    as(admin, node.post(ROUTES + "/lift"))
        .json(fields("limiter", "directMessage", "subject", "address:192.0.2.1"))
        .expect(400);
    as(admin, node.post(ROUTES + "/unlock-sign-in")).json(fields("email", "nobody")).expect(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"citizen", "lawyer"})
  void onlyAdministratorsSeeAndChangeLimits(String role) {
    Account account = role.equals("citizen") ? accounts.citizen() : accounts.lawyer();
    as(account, node.get(ROUTES)).expect(403);
    as(account, node.call("PUT", ROUTES + "/api"))
        .json(fields("limit", 1, "windowSeconds", 60))
        .expect(403);
    as(account, node.call("DELETE", ROUTES + "/api")).expect(403);
    as(account, node.call("PUT", ROUTES + "/allow-list"))
        .json(fields("addresses", List.of("192.0.2.1")))
        .expect(403);
    as(account, node.post(ROUTES + "/lift")).json(fields()).expect(403);
    as(account, node.post(ROUTES + "/unlock-sign-in")).json(fields()).expect(403);
    node.get(ROUTES).expect(401);
  }

  private Call change(String limiter, Object body) {
    return as(admin, node.call("PUT", ROUTES + "/" + limiter)).json(body);
  }

  private static Call as(Account account, Call call) {
    return call.bearer(account.accessToken());
  }

  /** A fresh address each time, so that looking uses up nobody's window. */
  private static int limitOn(Api api) {
    return number(ask(api, Clients.newAddress()), "RateLimit-Limit");
  }

  private JsonNode limited(String subject) {
    for (JsonNode each : as(admin, other.get(ROUTES)).expect(200).at("/data/limited")) {
      if (each.path("subject").asString().equals(subject)) {
        return each;
      }
    }
    return null;
  }

  private List<String> auditDetails(String type) {
    return database()
        .collection("securityevents")
        .find(Filters.and(Filters.eq("account", admin.id()), Filters.eq("type", type)))
        .map((Document event) -> String.valueOf(event.getString("detail")))
        .into(new java.util.ArrayList<>());
  }
}
