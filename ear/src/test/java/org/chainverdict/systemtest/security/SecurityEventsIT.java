package org.chainverdict.systemtest.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Registrations;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an investigator would ask for stands in the log, and nothing about people does. */
class SecurityEventsIT extends SystemTest {

  @BeforeEach
  void needLogs() {
    assumeFalse(cluster.nodeLogs().isEmpty(), "needs the logs of the nodes");
  }

  @Test
  void aFailedSignInNamesTheAccount() {
    Account account = accounts.citizen();
    identity.login(account.email(), "Wrong2025x").expect(401);

    assertLogged("sign-in-failed account=" + account.id(), "wrong-password");
  }

  @Test
  void aLockOutIsLoggedWithoutTheAddress() {
    Account account = accounts.citizen();
    for (int i = 0; i < 5; i++) {
      identity.login(account.email(), "Wrong2025x").expect(401);
    }
    identity.login(account).expect(429);

    assertLogged("sign-in-locked account=-");
    assertThat(lines()).noneMatch(line -> isSecurity(line) && line.contains(account.email()));
  }

  @Test
  void aWrongCurrentPasswordIsLogged() {
    Account account = accounts.citizen();
    identity.changePassword(account.accessToken(), "Wrong2025x", "Renewed2025y").expect(400);

    assertLogged("wrong-current-password account=" + account.id());
  }

  @Test
  void whoReachesForTheThingsOfOthersIsNamed() {
    Account owner = accounts.citizen();
    String id =
        api.post("/api/queries")
            .bearer(owner.accessToken())
            .json(
                Registrations.fields(
                    "title", "Deposit not returned",
                    "description", "My landlord keeps the deposit although I left in May.",
                    "category", "property"))
            .expect(201)
            .textAt("/data/query/_id");
    Account stranger = accounts.citizen();
    int status = api.get("/api/queries/" + id).bearer(stranger.accessToken()).send().status();
    assertThat(status).isIn(403, 404);

    assertLogged(
        status == 403 ? "\"event\":\"forbidden\"" : "\"event\":\"hidden-object\"",
        "/api/queries/" + id,
        stranger.id());
  }

  @Test
  void aRefusedRoleIsNamed() {
    Account citizen = accounts.citizen();
    String requestId = "role-" + Registrations.uniqueWord();
    api.get("/api/admin/users")
        .bearer(citizen.accessToken())
        .header("X-Request-Id", requestId)
        .expect(403);

    assertLogged("\"event\":\"forbidden\"", requestId, citizen.id());
  }

  @Test
  void aTokenThatIsNoneIsLoggedWithoutIt() {
    String requestId = "none-" + Registrations.uniqueWord();
    api.get("/api/auth/me").bearer("made.up.token").header("X-Request-Id", requestId).expect(401);

    assertLogged("\"event\":\"not-signed-in\"", requestId);
    assertThat(lines()).noneMatch(line -> line.contains("made.up.token"));
  }

  private void assertLogged(String... parts) {
    await("a line with " + List.of(parts))
        .atMost(Duration.ofSeconds(10))
        .until(() -> lines().anyMatch(line -> Stream.of(parts).allMatch(line::contains)));
  }

  private static boolean isSecurity(String line) {
    return line.contains("sign-in-locked") || line.contains("\"event\":");
  }

  private Stream<String> lines() {
    return cluster.nodeLogs().stream().flatMap(SecurityEventsIT::lines);
  }

  private static Stream<String> lines(Path log) {
    try {
      return Files.readAllLines(log).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
