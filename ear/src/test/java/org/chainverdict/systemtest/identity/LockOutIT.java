package org.chainverdict.systemtest.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Api;
import org.chainverdict.systemtest.support.Identity;
import org.chainverdict.systemtest.support.RawHttp;
import org.chainverdict.systemtest.support.Registrations;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Guessing is stopped per account and address (5) and per account (30). Other addresses are played
 * with X-Forwarded-For on a node directly: the local proxy is trusted in the test cluster.
 */
@Tag("S17")
class LockOutIT extends SystemTest {
  private static final String WRONG = "Wrong2025x";
  private final Api node = cluster.node(0);

  @Test
  void theSixthGuessOfOneAddressIsTurnedAway() {
    Account account = accounts.citizen();
    guess(node, account.email(), "203.0.113.1", 5);

    Answer refused = login(node, account.email(), WRONG, "203.0.113.1");
    assertThat(refused.status()).isEqualTo(429);
    assertThat(Integer.parseInt(refused.header("Retry-After").orElseThrow())).isPositive();
    assertThat(login(node, account.email(), account.password(), "203.0.113.1").status())
        .as("even the right password, or guessing would still pay")
        .isEqualTo(429);
  }

  @Test
  void theOwnerAtAnotherAddressIsNotLockedOut() {
    Account account = accounts.citizen();
    guess(node, account.email(), "203.0.113.2", 5);
    assertThat(login(node, account.email(), account.password(), "203.0.113.3").status())
        .isEqualTo(200);
  }

  @Test
  void guessesForOneAccountDoNotLockAnother() {
    Account victim = accounts.citizen();
    guess(node, accounts.citizen().email(), "203.0.113.4", 5);
    assertThat(login(node, victim.email(), victim.password(), "203.0.113.4").status())
        .isEqualTo(200);
  }

  @Test
  @Tag("S16")
  void anUnknownAddressIsLockedLikeAKnownOne() {
    String unknown = Registrations.uniqueEmail();
    guess(node, unknown, "203.0.113.5", 5);
    assertThat(login(node, unknown, WRONG, "203.0.113.5").status()).isEqualTo(429);
  }

  @Test
  void aSuccessForgetsEarlierMistakes() {
    Account account = accounts.citizen();
    guess(node, account.email(), "203.0.113.6", 4);
    assertThat(login(node, account.email(), account.password(), "203.0.113.6").status())
        .isEqualTo(200);
    guess(node, account.email(), "203.0.113.6", 4);
    assertThat(login(node, account.email(), account.password(), "203.0.113.6").status())
        .isEqualTo(200);
  }

  @Test
  void guessesFromManyAddressesLockTheAccount() {
    Account account = accounts.citizen();
    List<Integer> statuses =
        IntStream.rangeClosed(1, 61)
            .mapToObj(i -> login(node, account.email(), WRONG, "198.51.100." + i).status())
            .takeWhile(status -> status != 429)
            .toList();
    // The count starts anew every minute, so the 30 may be two times 30 when a minute ends
    // meanwhile.
    assertThat(statuses).hasSizeBetween(30, 60).containsOnly(401);
  }

  @Test
  void guessesOnTwoNodesAreCountedTogether() {
    needsTwoNodes();
    Account account = accounts.citizen();
    guess(cluster.node(0), account.email(), "203.0.113.7", 3);
    guess(cluster.node(1), account.email(), "203.0.113.7", 2);

    assertThat(login(cluster.node(0), account.email(), WRONG, "203.0.113.7").status())
        .isEqualTo(429);
    assertThat(login(cluster.node(1), account.email(), WRONG, "203.0.113.7").status())
        .isEqualTo(429);
  }

  @Test
  @Tag("S19")
  void aForwardedAddressFromAnUntrustedClientDoesNotHelp() throws IOException {
    InetAddress untrusted = InetAddress.getByName("127.0.0.2");
    assumeTrue(canBindTo(untrusted), "needs a second loopback address as the source of requests");
    Account account = accounts.citizen();
    RawHttp client = RawHttp.to(node).from(untrusted);
    for (int i = 1; i <= 5; i++) {
      assertThat(rawLogin(client, account.email(), "192.0.2." + i).status()).isEqualTo(401);
    }
    assertThat(rawLogin(client, account.email(), "192.0.2.6").status()).isEqualTo(429);
  }

  private static void guess(Api node, String email, String address, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(login(node, email, WRONG, address).status()).as("guess %d", i + 1).isEqualTo(401);
    }
  }

  private static Answer login(Api node, String email, String password, String address) {
    return new Identity(node).login(email, password).header("X-Forwarded-For", address).send();
  }

  private static Answer rawLogin(RawHttp client, String email, String forwardedFor) {
    String body = "{\"email\": \"" + email + "\", \"password\": \"" + WRONG + "\"}";
    return client.send(
        "POST /api/auth/login",
        Map.of("Content-Type", "application/json", "X-Forwarded-For", forwardedFor),
        body.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean canBindTo(InetAddress address) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.bind(new InetSocketAddress(address, 0));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
