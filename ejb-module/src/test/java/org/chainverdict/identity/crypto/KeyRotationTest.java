package org.chainverdict.identity.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.identity.crypto.Tokens.ACCOUNT;
import static org.chainverdict.identity.crypto.Tokens.NOW;
import static org.chainverdict.identity.crypto.Tokens.SESSION;

import java.util.HashMap;
import java.util.Map;
import org.chainverdict.configuration.Settings;
import org.chainverdict.configuration.TestSettings;
import org.chainverdict.identity.TokenPair;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

/** Keys are replaced without signing anybody out, in three steps over all nodes. */
class KeyRotationTest {

  private static final String OLD = "old-kT4uN7qL0xR9mC2wB5zH8eJ1aaaa";
  private static final String OLD_REFRESH = "old-vF3yD6oS1iG4pA7hK0lM9nQ2bbbb";
  private static final String NEW = "new-Zt5rE8wQ1uI4oP7aS0dF3gH6cccc";
  private static final String NEW_REFRESH = "new-Yx2cV5bN8mK1jH4gF7dS0aP3dddd";

  private static final Node BEFORE = new Node(OLD, OLD_REFRESH, null, null);
  private static final Node PREPARED = new Node(OLD, OLD_REFRESH, NEW, NEW_REFRESH);
  private static final Node TURNED = new Node(NEW, NEW_REFRESH, OLD, OLD_REFRESH);
  private static final Node AFTER = new Node(NEW, NEW_REFRESH, null, null);

  @Test
  void nodesOfNeighbouringStepsTakeEachOthersTokens() {
    assertTake(BEFORE, PREPARED);
    assertTake(PREPARED, BEFORE);
    assertTake(PREPARED, TURNED);
    assertTake(TURNED, PREPARED);
    assertTake(TURNED, AFTER);
    assertTake(AFTER, TURNED);
  }

  @Test
  void withTheOldKeyItsTokensAreGone() {
    TokenPair old = BEFORE.issue();

    assertThat(AFTER.verifier.access(old.accessToken())).isEmpty();
    assertThat(AFTER.verifier.refresh(old.refreshToken())).isEmpty();
  }

  @Test
  void whatIsIssuedIsSignedWithTheCurrentKey() {
    assertThat(AFTER.verifier.access(TURNED.issue().accessToken())).isPresent();
    assertThat(AFTER.verifier.refresh(TURNED.issue().refreshToken())).isPresent();
  }

  @Test
  void tokensFromBeforeKeysHadNamesStillWorkWithEitherKey() throws JoseException {
    String current = resigned(NEW, null);
    String old = resigned(OLD, null);

    assertThat(TURNED.verifier.access(current)).isPresent();
    assertThat(TURNED.verifier.access(old)).isPresent();
    assertThat(AFTER.verifier.access(old)).isEmpty();
  }

  @Test
  void aTokenThatNamesAnotherKeyThanItsOwnIsRefused() throws JoseException {
    String nameOfOld = BEFORE.keys.access().current().id();

    assertThat(TURNED.verifier.access(resigned(OLD, nameOfOld))).isPresent();
    assertThat(TURNED.verifier.access(resigned(NEW, nameOfOld))).isEmpty();
    assertThat(TURNED.verifier.access(resigned(NEW, "unknown"))).isEmpty();
    assertThat(TURNED.verifier.access(resigned(NEW, "../../dev/null"))).isEmpty();
  }

  @Test
  void aKeyOfTheOtherKindIsNoKey() throws JoseException {
    assertThat(TURNED.verifier.access(resigned(NEW_REFRESH, null))).isEmpty();
    assertThat(TURNED.verifier.access(resigned(OLD_REFRESH, null))).isEmpty();
  }

  @Test
  void anotherTypeInTheHeaderIsRefused() throws JoseException {
    JsonWebSignature signature = signature(NEW);
    signature.setHeader("typ", "at+jwt");

    assertThat(TURNED.verifier.access(signature.getCompactSerialization())).isEmpty();
  }

  private static void assertTake(Node issuing, Node taking) {
    TokenPair tokens = issuing.issue();

    assertThat(taking.verifier.access(tokens.accessToken())).isPresent();
    assertThat(taking.verifier.refresh(tokens.refreshToken())).isPresent();
  }

  /** A good access token, signed with this key under this name. */
  private static String resigned(String key, String keyId) throws JoseException {
    JsonWebSignature signature = signature(key);
    if (keyId != null) {
      signature.setKeyIdHeaderValue(keyId);
    }
    return signature.getCompactSerialization();
  }

  private static JsonWebSignature signature(String key) {
    JsonWebSignature signature = new JsonWebSignature();
    signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
    signature.setKey(SigningKey.of(key.getBytes(java.nio.charset.StandardCharsets.UTF_8)).key());
    signature.setPayload(Tokens.claims(claims -> {}).toJson());
    return signature;
  }

  /** What a node makes of its settings. */
  private static final class Node {
    private final SigningKeys keys;
    private final TokenIssuer issuer;
    private final TokenVerifier verifier;

    Node(String access, String refresh, String secondAccess, String secondRefresh) {
      Map<String, String> values = new HashMap<>();
      values.put("JWT_SECRET", access);
      values.put("JWT_REFRESH_SECRET", refresh);
      if (secondAccess != null) {
        values.put("JWT_SECRET_PREVIOUS", secondAccess);
        values.put("JWT_REFRESH_SECRET_PREVIOUS", secondRefresh);
      }
      Settings settings = TestSettings.of(values);
      keys = new SigningKeys(settings);
      issuer = new TokenIssuer(keys, settings);
      verifier = new TokenVerifier(keys, settings);
    }

    TokenPair issue() {
      return issuer.issue(ACCOUNT, SESSION, NOW);
    }
  }
}
