package org.chainverdict.systemtest.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chainverdict.systemtest.contract.GeneratedTest;
import org.chainverdict.systemtest.contract.Samples;
import org.chainverdict.systemtest.contract.ServedOperation;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Call;
import org.chainverdict.systemtest.support.ForgedToken;
import org.chainverdict.systemtest.support.KnownSecrets;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** API2:2023. Only a token that this server has given, and that is still good, signs anybody in. */
class Api2BrokenAuthenticationIT extends GeneratedTest {
  private static final List<String> UNSIGNED =
      List.of("none", "None", "NONE", "nOnE", "", "HS256 ");

  @TestFactory
  @Tag("S15")
  Stream<DynamicNode> noRouteTakesAForgedToken() {
    Account account = accounts.citizen();
    Map<String, String> forgeries = forgeries(account);
    return operations().stream()
        .filter(operation -> !operation.roles().contains("public"))
        .map(
            operation ->
                DynamicTest.dynamicTest(operation.toString(), () -> refuse(operation, forgeries)));
  }

  private void refuse(ServedOperation operation, Map<String, String> forgeries) {
    forgeries.forEach(
        (how, token) ->
            assertThat(call(operation).bearer(token).send().status())
                .as("%s with a token %s", operation, how)
                .isEqualTo(401));
  }

  private Call call(ServedOperation operation) {
    String path = operation.template().replaceAll("\\{[^}]*\\}", Samples.unknownId());
    return api.call(operation.method(), path);
  }

  /** A good token with something wrong, by what is wrong. */
  private static Map<String, String> forgeries(Account account) {
    ForgedToken good = ForgedToken.from(account.accessToken());
    Map<String, String> all = new LinkedHashMap<>();
    all.put("without signature", good.withHeader("{\"alg\":\"none\"}").unsigned());
    all.put("of another key", good.signed("another-secret-0123456789-ABCDEFGHIJ"));
    all.put("of an empty key", good.signed("HmacSHA256", new byte[] {0}));
    all.put("cut short", account.accessToken().substring(0, account.accessToken().length() - 2));
    all.put("of the other kind", account.refreshToken());
    return all;
  }

  @Test
  @Tag("S15")
  void noAlgorithmButOneIsTaken() {
    needsKnownSecrets();
    ForgedToken good = ForgedToken.from(accounts.citizen().accessToken());
    byte[] key = KnownSecrets.JWT.getBytes(StandardCharsets.UTF_8);

    identity.me(good.signed("HmacSHA256", key)).expect(200);
    for (String name : UNSIGNED) {
      ForgedToken other = good.withHeader("{\"alg\":\"" + name + "\",\"typ\":\"JWT\"}");
      identity.me(other.unsigned()).expect(401);
      identity.me(other.signed("HmacSHA256", key)).expect(401);
    }
    identity.me(good.withHeader("{\"alg\":\"HS512\"}").signed("HmacSHA512", key)).expect(401);
    identity.me(good.withHeader("{\"alg\":\"HS384\"}").signed("HmacSHA384", key)).expect(401);
    // The secret taken for a public key, or a public key for the secret.
    identity.me(good.withHeader("{\"alg\":\"RS256\"}").signed("HmacSHA256", key)).expect(401);
    identity.me(good.withHeader("{\"alg\":\"ES256\"}").signed("HmacSHA256", key)).expect(401);
  }

  @Test
  @Tag("S15")
  void headersThatBringTheirOwnKeyAreRefused() {
    ForgedToken good = ForgedToken.from(accounts.citizen().accessToken());
    byte[] own = "attacker-attacker-attacker-attacker".getBytes(StandardCharsets.UTF_8);
    List<String> headers =
        List.of(
            "{\"alg\":\"HS256\",\"jwk\":{\"kty\":\"oct\",\"k\":\"YXR0YWNrZXItYXR0YWNrZXItYXR0YWNrZXItYXR0YWNrZXI\"}}",
            "{\"alg\":\"HS256\",\"jku\":\"http://127.0.0.1:9/keys\"}",
            "{\"alg\":\"HS256\",\"x5u\":\"http://127.0.0.1:9/cert\"}",
            "{\"alg\":\"HS256\",\"kid\":\"../../../dev/null\"}",
            "{\"alg\":\"HS256\",\"kid\":\"' OR 1=1\"}",
            "{\"alg\":\"HS256\",\"kid\":5}",
            "{\"alg\":\"HS256\",\"crit\":[\"exp\"],\"exp\":1}",
            "{\"alg\":\"HS256\",\"b64\":false,\"crit\":[\"b64\"]}");
    for (String header : headers) {
      identity.me(good.withHeader(header).signed("HmacSHA256", own)).expect(401);
    }
  }

  @Test
  @Tag("S15")
  void whatIsWellSignedMustStillBeTrue() {
    needsKnownSecrets();
    Account account = accounts.citizen();
    ForgedToken good = ForgedToken.from(account.accessToken());
    String expired = good.claims().replaceAll("\"exp\":\\d+", "\"exp\":1700000000");

    identity.me(changed(good, good.claims(), expired)).expect(401);
    identity.me(changed(good, "\"access\"", "\"refresh\"")).expect(401);
    identity.me(changed(good, "\"iss\":\"chainverdict\"", "\"iss\":\"other\"")).expect(401);
    identity.me(changed(good, "\"aud\":\"chainverdict\"", "\"aud\":\"other\"")).expect(401);
    identity.me(changed(good, account.id(), Samples.unknownId())).expect(401);
  }

  @Test
  @Tag("S15")
  void theRoleOfATokenIsNotBelieved() {
    needsKnownSecrets();
    ForgedToken good = ForgedToken.from(accounts.citizen().accessToken());
    String administrator = changed(good, "\"role\":\"citizen\"", "\"role\":\"admin\"");

    api.get("/api/admin/users").bearer(administrator).expect(403);
  }

  @Test
  @Tag("S24")
  void aSignOutIsNotUndoneByADifferentWayToSendTheToken() {
    Account account = accounts.citizen();
    identity.logout(account.accessToken()).expect(200);

    api.get("/api/auth/me").cookie("accessToken", account.accessToken()).expect(401);
    api.get("/api/auth/me").header("Authorization", "bearer  " + account.accessToken()).expect(401);
    api.get("/api/auth/me").query("token", account.accessToken()).expect(401);
    api.get("/api/auth/me").header("x-auth-token", account.accessToken()).expect(401);
  }

  private static String changed(ForgedToken good, String from, String to) {
    return good.withClaim(from, to).signed(KnownSecrets.JWT);
  }
}
