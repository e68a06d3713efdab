package org.chainverdict.systemtest.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.ratelimit.Clients.ask;
import static org.chainverdict.systemtest.ratelimit.Clients.at;
import static org.chainverdict.systemtest.ratelimit.Clients.number;

import java.util.stream.IntStream;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Api;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The limit of all requests: 100 in 15 minutes, by user or by address, over all nodes together. */
@Tag("P4")
@Tag("S19")
class RequestLimitIT extends SystemTest {
  private static final int LIMIT = 100;
  private static final int WINDOW = 900;

  private final Api node = cluster.node(0);

  @Test
  void everyAnswerTellsWhereTheClientStands() {
    String address = Clients.newAddress();
    Answer first = ask(node, address).expect(401);
    assertThat(first.header("RateLimit-Policy")).contains("\"api\";q=100;w=900");
    assertThat(first.header("RateLimit")).contains("\"api\";r=99;t=900");
    assertThat(first.header("RateLimit-Limit")).contains("100");
    assertThat(first.header("RateLimit-Remaining")).contains("99");
    assertThat(number(first, "RateLimit-Reset")).isBetween(WINDOW - 5, WINDOW);

    Answer second = at(address, node.get("/api/lawyers/verified")).expect(200);
    assertThat(number(second, "RateLimit-Remaining")).isEqualTo(98);
    Answer unknown = at(address, node.get("/api/nothing")).expect(404);
    assertThat(number(unknown, "RateLimit-Remaining")).isEqualTo(97);
  }

  @Test
  void theHundredAndFirstRequestIsRefusedOnEveryNode() {
    String address = Clients.newAddress();
    for (int i = 0; i < LIMIT; i++) {
      assertThat(ask(turn(i), address).status()).as("request %d", i + 1).isEqualTo(401);
    }
    for (int i = 0; i < 2 * cluster.nodeCount(); i++) {
      Answer refused = ask(turn(i), address).expect(429);
      assertThat(refused.textAt("/message")).contains("Too many requests");
      assertThat(number(refused, "Retry-After")).isBetween(WINDOW - 60, WINDOW);
      assertThat(number(refused, "RateLimit-Remaining")).isZero();
      assertThat(number(refused, "RateLimit-Reset")).isEqualTo(number(refused, "Retry-After"));
    }
    assertThat(ask(node, Clients.newAddress()).status()).as("another address").isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/health", "/api/health/ping"})
  void healthIsNotCounted(String path) {
    String address = Clients.newAddress();
    exhaust(address);
    Answer answer = at(address, node.get(path)).expect(200);
    assertThat(answer.header("RateLimit-Limit")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/health", "/metrics", "/openapi", "/docs/"})
  void whatIsNotBelowTheApiIsNotCounted(String path) {
    String address = Clients.newAddress();
    exhaust(address);
    assertThat(at(address, node.get(path)).send().status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/health/../auth/me", "/api/health/ping/../../auth/me", "/api//auth/me"})
  void aPathThatOnlyLooksLikeHealthIsCounted(String path) {
    String address = Clients.newAddress();
    exhaust(address);
    Answer answer =
        org.chainverdict.systemtest.support.RawHttp.to(node)
            .send("GET " + path, java.util.Map.of("X-Forwarded-For", address), new byte[0]);
    assertThat(answer.status()).isIn(400, 404, 429);
  }

  @Test
  void aPreflightIsNotCounted() {
    String address = Clients.newAddress();
    ask(node, address);
    at(address, node.call("OPTIONS", "/api/auth/me"))
        .header("Origin", cluster.frontendUrl())
        .header("Access-Control-Request-Method", "GET")
        .expect(204);
    assertThat(number(ask(node, address), "RateLimit-Remaining")).isEqualTo(98);
  }

  @Test
  void theWebClientMayReadTheHeadersOfARefusalToo() {
    String address = Clients.newAddress();
    exhaust(address);
    Answer refused =
        at(address, node.get("/api/auth/me")).header("Origin", cluster.frontendUrl()).expect(429);
    assertThat(refused.header("Access-Control-Allow-Origin")).contains(cluster.frontendUrl());
    assertThat(refused.header("Access-Control-Expose-Headers").orElseThrow().split(", "))
        .contains(
            "RateLimit",
            "RateLimit-Policy",
            "RateLimit-Limit",
            "RateLimit-Remaining",
            "RateLimit-Reset",
            "Retry-After");
  }

  @Test
  void aSignedInUserHasACounterOfHisOwnWhereverHeIs() {
    Account user = accounts.citizen();
    String address = Clients.newAddress();
    exhaust(address);
    Answer first = as(user, address);
    assertThat(first.status()).isEqualTo(200);
    int before = number(first, "RateLimit-Remaining");
    Answer elsewhere = as(user, Clients.newAddress());
    assertThat(number(elsewhere, "RateLimit-Remaining")).isEqualTo(before - 1);
    assertThat(number(as(accounts.citizen(), address), "RateLimit-Remaining")).isEqualTo(LIMIT - 1);
  }

  @Test
  void aMadeUpTokenBuysNoCounter() {
    String address = Clients.newAddress();
    exhaust(address);
    String forged = accounts.citizen().accessToken().replaceFirst("\\.[^.]*$", ".c2lnbmF0dXJl");
    assertThat(at(address, node.get("/api/auth/me")).bearer(forged).send().status()).isEqualTo(429);
  }

  @Test
  void allAddressesOfOneIpv6NetworkAreOneClient() {
    String network = Clients.newNetwork();
    IntStream.range(0, LIMIT).forEach(i -> ask(node, network + "::" + i + ":1"));
    assertThat(ask(node, network + ":ffff:ffff:ffff:ffff").status()).isEqualTo(429);
    assertThat(ask(node, Clients.newNetwork() + "::1").status()).isEqualTo(401);
  }

  @Test
  void whatAClientWritesIntoTheHeaderDoesNotHelp() {
    String address = Clients.newAddress();
    for (int i = 0; i < LIMIT; i++) {
      ask(node, Clients.newAddress() + ", " + address);
    }
    assertThat(ask(node, Clients.newAddress() + ", " + address).status()).isEqualTo(429);
    assertThat(
            at(address, node.get("/api/auth/me"))
                .header("Forwarded", "for=" + Clients.newAddress())
                .send()
                .status())
        .isEqualTo(429);
  }

  @Test
  void theGatewayLetsNoClientSpeakForAnother() {
    needsTwoNodes();
    Answer answer = at(Clients.newAddress(), api.get("/api/auth/me")).send();
    assertThat(answer.header("RateLimit-Remaining"))
        .as("the address of the tests themselves is not counted")
        .contains("100");
  }

  private Api turn(int i) {
    return cluster.node(i % cluster.nodeCount());
  }

  private void exhaust(String address) {
    for (int i = 0; i < LIMIT; i++) {
      ask(node, address);
    }
    assertThat(ask(node, address).status()).isEqualTo(429);
  }

  private Answer as(Account user, String address) {
    return at(address, node.get("/api/auth/me")).bearer(user.accessToken()).send();
  }
}
