package org.chainverdict.identity.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.identity.crypto.Tokens.VERIFIER;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPairGenerator;
import java.util.Base64;
import javax.crypto.Mac;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The header of a token must not choose how it is checked (RFC 8725, section 3.1). */
class TokenAlgorithmTest {

  private static final String PAYLOAD = Tokens.claims(claims -> {}).toJson();

  @ParameterizedTest
  @ValueSource(strings = {"none", "None", "NONE", ""})
  void anUnsignedTokenIsRefused(String algorithm) {
    String header = "{\"alg\":\"" + algorithm + "\"}";

    assertThat(VERIFIER.access(base64(header) + '.' + base64(PAYLOAD) + '.')).isEmpty();
  }

  @Test
  void aTokenOfTheRightKeyButALongerHashIsRefused() throws GeneralSecurityException {
    assertThat(VERIFIER.access(hmac("{\"alg\":\"HS256\"}", "HmacSHA256"))).isPresent();
    assertThat(VERIFIER.access(hmac("{\"alg\":\"HS512\"}", "HmacSHA512"))).isEmpty();
  }

  @Test
  void aHeaderThatNamesAnotherAlgorithmIsRefused() throws GeneralSecurityException {
    assertThat(VERIFIER.access(hmac("{\"alg\":\"RS256\"}", "HmacSHA256"))).isEmpty();
    assertThat(VERIFIER.access(hmac("{\"typ\":\"JWT\"}", "HmacSHA256"))).isEmpty();
  }

  @Test
  void aTokenWithAnRsaSignatureIsRefused() throws GeneralSecurityException, JoseException {
    Key key = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
    JsonWebSignature signature = new JsonWebSignature();
    signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    signature.setKey(key);
    signature.setPayload(PAYLOAD);

    assertThat(VERIFIER.access(signature.getCompactSerialization())).isEmpty();
  }

  private static String hmac(String header, String algorithm) throws GeneralSecurityException {
    Mac mac = Mac.getInstance(algorithm);
    mac.init(Tokens.KEYS.access().current().key());
    String signed = base64(header) + '.' + base64(PAYLOAD);
    return signed + '.' + base64(mac.doFinal(signed.getBytes(UTF_8)));
  }

  private static String base64(String text) {
    return base64(text.getBytes(UTF_8));
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
