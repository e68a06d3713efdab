package org.chainverdict.systemtest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Identity;
import org.chainverdict.systemtest.support.Mail;
import org.chainverdict.systemtest.support.Registrations;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordResetIT extends SystemTest {
  private static final String NEXT_PASSWORD = "Renewed2025y";
  private static final Pattern LINK =
      Pattern.compile("https?://[^\\s\"'<>]*token=([0-9a-f]{64})\\b");

  @Test
  @Tag("S26")
  void knownAndUnknownAddressesGetTheSameAnswer() {
    Answer known = identity.forgotPassword(accounts.citizen().email()).expect(200);
    Answer unknown = identity.forgotPassword(Registrations.uniqueEmail()).expect(200);
    assertThat(known.text()).isEqualTo(unknown.text());
    assertThat(known.at("/data/resetToken").isMissingNode()).isTrue();
  }

  @Test
  @Tag("C31")
  void theMailLinksToTheWebClient() {
    Account account = accounts.citizen();
    identity.forgotPassword(account.email()).expect(200);

    Mail mail = mails().awaitTo(account.email());
    Matcher link = LINK.matcher(mail.html());
    assertThat(link.find()).as(mail.html()).isTrue();
    assertThat(link.group()).startsWith(cluster.frontendUrl() + "/");
    assertThat(LINK.matcher(mail.text()).find()).as(mail.text()).isTrue();
  }

  @Test
  @Tag("C31")
  void theTokenSetsANewPasswordOnce() {
    Account account = accounts.citizen();
    String token = requestToken(account);

    identity.resetPassword(token, NEXT_PASSWORD).expect(200);
    identity.login(account).expect(401);
    identity.login(account.email(), NEXT_PASSWORD).expect(200);
    identity.resetPassword(token, "Another2025z").expect(400);
    identity.login(account.email(), NEXT_PASSWORD).expect(200);
  }

  @Test
  @Tag("S24")
  void aResetEndsEverySession() {
    Account account = accounts.citizen();
    identity.me(account.accessToken()).expect(200);
    identity.resetPassword(requestToken(account), NEXT_PASSWORD).expect(200);

    identity.me(account.accessToken()).expect(401);
    identity.refresh(account.refreshToken()).expect(401);
  }

  @Test
  @Tag("S24")
  void aResetOnOneNodeCountsOnTheOtherAtOnce() {
    needsTwoNodes();
    Account account = accounts.citizen();
    Identity two = new Identity(cluster.node(1));
    two.me(account.accessToken()).expect(200);
    String token = requestToken(account);

    new Identity(cluster.node(0)).resetPassword(token, NEXT_PASSWORD).expect(200);
    two.me(account.accessToken()).expect(401);
    two.login(account.email(), NEXT_PASSWORD).expect(200);
  }

  @Test
  void aNewerTokenReplacesTheOlder() {
    Account account = accounts.citizen();
    String older = requestToken(account);
    identity.forgotPassword(account.email()).expect(200);
    String newer = tokenIn(mails().awaitTo(account.email(), mail -> !tokenIn(mail).equals(older)));

    identity.resetPassword(older, NEXT_PASSWORD).expect(400);
    identity.resetPassword(newer, NEXT_PASSWORD).expect(200);
  }

  @Test
  void theTokenIsStoredAsAHashForTenMinutes() {
    Account account = accounts.citizen();
    String token = requestToken(account);

    Document stored = database().user(account.id());
    assertThat(stored.getString("passwordResetToken")).isEqualTo(sha256(token));
    Date expires = stored.getDate("passwordResetExpires");
    assertThat(expires.toInstant())
        .isBetween(
            Instant.now().plus(Duration.ofMinutes(8)), Instant.now().plus(Duration.ofMinutes(11)));
  }

  @Test
  void anExpiredTokenIsRefused() {
    Account account = accounts.citizen();
    String token = requestToken(account);
    database()
        .users()
        .updateOne(
            new Document("email", account.email()),
            new Document(
                "$set",
                new Document(
                    "passwordResetExpires",
                    Date.from(Instant.now().minus(Duration.ofSeconds(1))))));

    identity.resetPassword(token, NEXT_PASSWORD).expect(400);
    identity.login(account).expect(200);
  }

  @Test
  void aFormAsksForAResetAsWell() {
    api.post("/api/auth/forgot-password")
        .form(Map.of("email", Registrations.uniqueEmail()))
        .expect(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "0000000000000000000000000000000000000000000000000000000000000000"})
  void anUnknownTokenIsRefused(String token) {
    identity.resetPassword(token, NEXT_PASSWORD).expect(400);
  }

  private String requestToken(Account account) {
    identity.forgotPassword(account.email()).expect(200);
    return tokenIn(mails().awaitTo(account.email()));
  }

  private static String tokenIn(Mail mail) {
    Matcher link = LINK.matcher(mail.html());
    assertThat(link.find()).as("a link with a token in %s", mail.html()).isTrue();
    return link.group(1);
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
