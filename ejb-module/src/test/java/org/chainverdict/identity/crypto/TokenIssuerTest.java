package org.chainverdict.identity.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.identity.crypto.Tokens.ACCOUNT;
import static org.chainverdict.identity.crypto.Tokens.ISSUER;
import static org.chainverdict.identity.crypto.Tokens.NOW;
import static org.chainverdict.identity.crypto.Tokens.SESSION;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import org.chainverdict.identity.TokenPair;
import org.junit.jupiter.api.Test;

class TokenIssuerTest {

  @Test
  void clientsFindTheClaimsThatTheyRead() throws IOException {
    JsonNode claims = part(ISSUER.accessToken(ACCOUNT, NOW), 1);

    assertThat(claims.path("id").textValue()).isEqualTo("65f0a1b2c3d4e5f601234567");
    assertThat(claims.path("email").textValue()).isEqualTo("asha@example.org");
    assertThat(claims.path("role").textValue()).isEqualTo("lawyer");
    assertThat(claims.path("iat").longValue()).isEqualTo(NOW.getEpochSecond());
    assertThat(claims.path("exp").longValue())
        .isEqualTo(NOW.plus(Duration.ofHours(1)).getEpochSecond());
  }

  @Test
  void tokensAreSignedWithHs256() throws IOException {
    JsonNode header = part(ISSUER.accessToken(ACCOUNT, NOW), 0);

    assertThat(header.path("alg").textValue()).isEqualTo("HS256");
    assertThat(header.path("typ").textValue()).isEqualTo("JWT");
  }

  @Test
  void theRefreshTokenLivesAsLongAsTheSession() throws IOException {
    JsonNode claims = part(ISSUER.issue(ACCOUNT, SESSION, NOW).refreshToken(), 1);

    assertThat(claims.path("exp").longValue()).isEqualTo(SESSION.expiresAt().getEpochSecond());
    assertThat(claims.path("jti").textValue()).isEqualTo(SESSION.current());
  }

  @Test
  void aLostAnswerCanBeGivenAgainWordForWord() {
    TokenPair first = ISSUER.issue(ACCOUNT, SESSION, NOW);
    TokenPair later = ISSUER.issue(ACCOUNT, SESSION, NOW.plusSeconds(5));

    assertThat(later.refreshToken()).isEqualTo(first.refreshToken());
    assertThat(later.accessToken()).isNotEqualTo(first.accessToken());
  }

  @Test
  void twoAccessTokensOfOneSecondDiffer() {
    assertThat(ISSUER.accessToken(ACCOUNT, NOW)).isNotEqualTo(ISSUER.accessToken(ACCOUNT, NOW));
  }

  private static JsonNode part(String token, int index) throws IOException {
    return new ObjectMapper()
        .readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[index]));
  }
}
