package org.chainverdict.systemtest.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.chainverdict.systemtest.ratelimit.Clients.at;
import static org.chainverdict.systemtest.ratelimit.Clients.number;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Api;
import org.chainverdict.systemtest.support.Identity;
import org.chainverdict.systemtest.support.Registrations;
import org.chainverdict.systemtest.support.RunningCluster;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Limits of single routes: sign-in and the like by address, resets by address and by account. */
@Tag("S17")
@Tag("S18")
class RouteLimitIT extends SystemTest {
  private static final int RESETS = 3;
  private static final int UPLOADS = 10;
  private static final int THREADS = 16;

  private final Api node = cluster.node(0);

  @Test
  void aFloodPassesExactlyTheLimitOnAllNodesTogether() throws Exception {
    String address = Clients.newAddress();
    List<Integer> statuses = flood(4 * RunningCluster.AUTH_LIMIT, i -> refresh(i, address));
    // A machine at its end may not hear from the grid in time and say 503: those count nothing.
    assertThat(statuses).containsAnyOf(400, 401).contains(429).isSubsetOf(400, 401, 429, 503);
    for (int i = 0; i < RunningCluster.AUTH_LIMIT; i++) {
      statuses.add(refresh(i, address));
    }
    assertThat(statuses.stream().filter(status -> status == 400 || status == 401))
        .hasSize(RunningCluster.AUTH_LIMIT);
    assertThat(refresh(0, address)).isEqualTo(429);
  }

  @Test
  void aFloodOfSignInsIsRefused() throws Exception {
    String address = Clients.newAddress();
    List<Integer> statuses =
        flood(
            4 * RunningCluster.AUTH_LIMIT,
            i -> login(cluster.node(i % cluster.nodeCount()), address).status());
    // 503: too many wait for their password to be hashed.
    assertThat(statuses).isSubsetOf(401, 429, 503).contains(429);
    assertThat(statuses.stream().filter(status -> status == 401))
        .hasSizeLessThanOrEqualTo(RunningCluster.AUTH_LIMIT);
  }

  @Test
  void theHeadersNameBothLimitersAndTheTighterOneLeads() {
    Answer answer = login(node, Clients.newAddress());
    assertThat(answer.header("RateLimit-Policy"))
        .contains("\"api\";q=100;w=900, \"auth\";q=" + RunningCluster.AUTH_LIMIT + ";w=900");
    assertThat(number(answer, "RateLimit-Limit")).isEqualTo(RunningCluster.AUTH_LIMIT);
    assertThat(number(answer, "RateLimit-Remaining")).isEqualTo(RunningCluster.AUTH_LIMIT - 1);
  }

  @Test
  void aTokenDoesNotGiveAGuesserACounterOfHisOwn() {
    String address = Clients.newAddress();
    exhaustSignIn(address);
    Answer answer =
        at(address, new Identity(node).login(Registrations.uniqueEmail(), "Wrong2025x"))
            .bearer(accounts.citizen().accessToken())
            .send();
    assertThat(answer.status()).isEqualTo(429);
  }

  @Test
  void theBodyOfARefusedRequestIsNotLookedAt() {
    String address = Clients.newAddress();
    exhaustSignIn(address);
    at(address, node.post("/api/auth/login").raw("application/json", "{")).expect(429);
  }

  @Test
  void everyRouteOfSignInSharesTheLimit() {
    String address = Clients.newAddress();
    exhaustSignIn(address);
    Account account = accounts.citizen();
    Identity there = new Identity(node);
    at(address, node.post("/api/auth/register").json(Registrations.citizen())).expect(429);
    at(address, there.refresh(account.refreshToken())).expect(429);
    at(address, there.forgotPassword(account.email())).expect(429);
    at(address, there.resetPassword("token", "Verdict2026x")).expect(429);
    at(address, there.changePassword(account.accessToken(), account.password(), "Verdict2026x"))
        .expect(429);
    assertThat(at(address, there.me(account.accessToken())).send().status()).isEqualTo(200);
  }

  @Test
  void anAddressMayAskForThreeResetsAnHour() {
    String address = Clients.newAddress();
    for (int i = 0; i < RESETS; i++) {
      forgot(Registrations.uniqueEmail(), address).expect(200);
    }
    Answer refused = forgot(Registrations.uniqueEmail(), address).expect(429);
    assertThat(number(refused, "Retry-After")).isBetween(3_500, 3_600);
  }

  @Test
  void aMailboxGetsThreeMailsAnHourWhoeverAsksForThem() {
    Account account = accounts.citizen();
    for (int i = 0; i < 3 * RESETS; i++) {
      // The answer is always the same: a refusal would tell that somebody else has asked.
      forgot(account.email(), Clients.newAddress()).expect(200);
    }
    await("three mails")
        .atMost(Duration.ofSeconds(30))
        .until(() -> mails().to(account.email()).size() >= RESETS);
    Account marker = accounts.citizen();
    forgot(marker.email(), Clients.newAddress()).expect(200);
    await("a mail that was asked for later")
        .atMost(Duration.ofSeconds(30))
        .until(() -> !mails().to(marker.email()).isEmpty());
    assertThat(mails().to(account.email())).hasSize(RESETS);
  }

  @Test
  void connectionRequestsAreCountedByUser() {
    Account citizen = accounts.citizen();
    String path = "/api/citizens/direct-connection-request/" + "0".repeat(24);
    Answer first =
        at(Clients.newAddress(), node.post(path))
            .bearer(citizen.accessToken())
            .json(Registrations.fields("message", "Please advise me."))
            .expect(404);
    assertThat(first.header("RateLimit-Policy"))
        .contains("\"api\";q=100;w=900, \"message\";q=30;w=60");
    assertThat(number(first, "RateLimit-Remaining")).isEqualTo(29);
    Answer second =
        at(Clients.newAddress(), node.post(path))
            .bearer(citizen.accessToken())
            .json(Registrations.fields("message", "Please advise me."))
            .expect(404);
    assertThat(number(second, "RateLimit-Remaining")).isEqualTo(28);
  }

  @Test
  void aUserMaySendTenFilesInAQuarterOfAnHourFromWhereverHeIs() {
    Account citizen = accounts.citizen();
    for (int i = 0; i < UPLOADS; i++) {
      assertThat(upload(citizen).status()).isNotEqualTo(429);
    }
    Answer refused = upload(citizen);
    assertThat(refused.status()).isEqualTo(429);
    assertThat(number(refused, "Retry-After")).isBetween(800, 900);
    assertThat(upload(accounts.citizen()).status()).isNotEqualTo(429);
  }

  private Answer upload(Account account) {
    return at(Clients.newAddress(), node.post("/api/documents/upload"))
        .bearer(account.accessToken())
        .raw("multipart/form-data; boundary=b", "--b--\r\n")
        .send();
  }

  private void exhaustSignIn(String address) {
    for (int i = 0; i < RunningCluster.AUTH_LIMIT; i++) {
      refresh(0, address);
    }
    login(node, address).expect(429);
  }

  /** The cheapest request that the limiter of sign-ins counts. */
  private int refresh(int turn, String address) {
    Api one = cluster.node(turn % cluster.nodeCount());
    return at(address, new Identity(one).refresh("nonsense")).send().status();
  }

  private static Answer login(Api api, String address) {
    return at(address, new Identity(api).login(Registrations.uniqueEmail(), "Wrong2025x")).send();
  }

  private Answer forgot(String email, String address) {
    return at(address, new Identity(node).forgotPassword(email)).send();
  }

  private static List<Integer> flood(int requests, java.util.function.IntFunction<Integer> request)
      throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Integer>> calls =
          IntStream.range(0, requests)
              .<Callable<Integer>>mapToObj(i -> () -> request.apply(i))
              .toList();
      List<Integer> statuses = new java.util.ArrayList<>();
      for (Future<Integer> status : clients.invokeAll(calls)) {
        statuses.add(status.get());
      }
      return statuses;
    } finally {
      clients.shutdown();
    }
  }
}
