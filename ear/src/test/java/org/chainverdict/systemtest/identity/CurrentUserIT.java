package org.chainverdict.systemtest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurrentUserIT extends SystemTest {

  @Test
  void theBearerOfATokenSeesHisAccount() {
    Account account = accounts.lawyer();

    Answer answer = identity.me(account.accessToken()).expect(200);
    assertThat(answer.textAt("/data/user/_id")).isEqualTo(account.id());
    assertThat(answer.textAt("/data/user/lawyerDetails/barRegistrationNumber")).isNotBlank();
    assertThat(answer.at("/data/user/connections").isArray()).isTrue();
  }

  @Test
  void theCookieIsAsGoodAsTheHeader() {
    Account account = accounts.citizen();
    Answer answer =
        api.get("/api/auth/me").cookie("accessToken", account.accessToken()).expect(200);
    assertThat(answer.textAt("/data/user/email")).isEqualTo(account.email());
  }

  @Test
  void theHeaderCountsBeforeTheCookie() {
    Account one = accounts.citizen();
    Account two = accounts.citizen();
    Answer answer =
        identity.me(one.accessToken()).cookie("accessToken", two.accessToken()).expect(200);
    assertThat(answer.textAt("/data/user/_id")).isEqualTo(one.id());
  }

  @Test
  void nobodyIsNobody() {
    api.get("/api/auth/me").expect(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "a.b.c", "null", "undefined", "eyJhbGciOiJIUzI1NiJ9.e30.", ".."})
  void whatIsNoTokenIsRefused(String token) {
    api.get("/api/auth/me").cookie("accessToken", token).expect(401);
    identity.me(token).expect(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic dXNlcjpwYXNz", "Bearer", "bearer ", "Token x"})
  void otherSchemesAreRefused(String header) {
    api.get("/api/auth/me").header("Authorization", header).expect(401);
  }

  @Test
  @Tag("S15")
  void aTokenWithoutSignatureIsRefused() {
    String[] parts = accounts.citizen().accessToken().split("\\.");
    identity.me(base64("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + ".").expect(401);
    identity.me(parts[0] + "." + parts[1] + ".").expect(401);
  }

  @Test
  @Tag("S15")
  void aTokenWithChangedClaimsIsRefused() {
    String[] parts = accounts.citizen().accessToken().split("\\.");
    String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    assertThat(claims).contains("citizen");
    String forged = parts[0] + "." + base64(claims.replace("citizen", "admin")) + "." + parts[2];
    identity.me(forged).expect(401);
  }

  @Test
  void theClaimsAreThoseThatClientsRead() {
    Account account = accounts.citizen();
    String claims =
        new String(
            Base64.getUrlDecoder().decode(account.accessToken().split("\\.")[1]),
            StandardCharsets.UTF_8);
    assertThat(claims)
        .contains("\"id\":\"" + account.id() + "\"", "\"email\"", "\"role\"", "\"iat\"", "\"exp\"");
  }

  @Test
  void aRefreshTokenIsNoAccessToken() {
    identity.me(accounts.citizen().refreshToken()).expect(401);
  }

  @Test
  void headAnswersLikeGetWithoutABody() {
    Account account = accounts.citizen();
    api.call("HEAD", "/api/auth/me").bearer(account.accessToken()).expect(200);
    api.call("HEAD", "/api/auth/me").expect(401);
  }

  @Test
  void personalDataIsNotLeftToSharedCaches() {
    assertThat(identity.me(accounts.citizen().accessToken()).expect(200).header("Cache-Control"))
        .hasValueSatisfying(value -> assertThat(value).containsAnyOf("no-store", "private"));
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
