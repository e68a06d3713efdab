package org.chainverdict.systemtest.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.KnownSecrets;
import org.chainverdict.systemtest.support.Registrations;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * After all other tests, which have signed in, refreshed, reset and failed in every way: none of
 * the secrets that they have used stands in what the nodes have written or tell.
 */
@Tag("S32")
@Order(Integer.MAX_VALUE - 1)
class NoSecretsInLogsIT extends SystemTest {

  /** The tests themselves have the driver log its commands, to explain them; see QueryPlansIT. */
  private static final String COMMANDS_OF_THE_DRIVER = "org.mongodb.driver.protocol.command";

  private static final Pattern SECRETS =
      Pattern.compile(
          "eyJ[\\w-]{10,}\\.eyJ[\\w-]{10,}\\.[\\w-]{20,}" // a token
              + "|\\$argon2id?\\$"
              + "|\\$2[aby]\\$\\d\\d\\$"
              + "|(?i:[?&](?:token|password|secret)=)(?!\\*\\*\\*)[^&\\s\"]+"
              + "|(?i:bearer )[\\w-]+\\.[\\w-]+"
              + "|mongodb(?:\\+srv)?://[^/\\s:]+:[^@/\\s]+@");

  @Test
  void noLogHoldsASecret() throws IOException {
    needsKnownSecrets();
    provoke();
    List<Path> logs = cluster.nodeLogs();
    assumeFalse(logs.isEmpty(), "needs the logs of the nodes");
    List<String> found = new ArrayList<>();
    int lines = 0;
    for (Path log : logs) {
      try (BufferedReader reader = Files.newBufferedReader(log, StandardCharsets.UTF_8)) {
        boolean ofTheDriver = false;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          lines++;
          // A record begins with its time; what follows belongs to it.
          ofTheDriver =
              line.startsWith("[20") ? line.contains(COMMANDS_OF_THE_DRIVER) : ofTheDriver;
          if (!ofTheDriver) {
            secretIn(line).ifPresent(found::add);
          }
        }
      }
    }
    assertThat(lines).isGreaterThan(100);
    assertThat(found).isEmpty();
  }

  /** The routes that take secrets, at their right and at their wrong place. */
  private void provoke() {
    Account account = accounts.citizen();
    identity.refresh(account.refreshToken()).expect(200);
    api.get("/api/auth/me").query("token", account.accessToken()).expect(401);
    api.get("/api/lawyers/verified").query("resetToken", "a".repeat(64)).send();
    identity.login(account.email(), Registrations.PASSWORD + "wrong").expect(401);
    identity.resetPassword("b".repeat(64), Registrations.PASSWORD).expect(400);
  }

  @Test
  void noPublicPageHoldsASecret() {
    needsKnownSecrets();
    for (String path :
        List.of("/metrics", "/health", "/openapi", "/docs/", "/api/health", "/ops/")) {
      assertThat(secretIn(api.get(path).send().text())).as(path).isEmpty();
    }
  }

  private Optional<String> secretIn(String text) {
    for (String secret : KnownSecrets.all()) {
      if (text.contains(secret)) {
        return Optional.of("a setting in: " + text);
      }
    }
    boolean password =
        text.contains(Registrations.PASSWORD)
            || cluster.adminPassword().filter(text::contains).isPresent();
    return password || SECRETS.matcher(text).find()
        ? Optional.of("a secret in: " + text)
        : Optional.empty();
  }
}
