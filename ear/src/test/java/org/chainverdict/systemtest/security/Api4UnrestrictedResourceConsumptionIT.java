package org.chainverdict.systemtest.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chainverdict.systemtest.contract.GeneratedTest;
import org.chainverdict.systemtest.contract.ServedOperation;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.MultipartForm;
import org.chainverdict.systemtest.support.RawHttp;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * API4:2023. What one request may cost has a bound. Rates are tested in {@code ratelimit}, a full
 * node in {@code OverloadIT}.
 */
class Api4UnrestrictedResourceConsumptionIT extends GeneratedTest {

  @TestFactory
  @Tag("C21")
  Stream<DynamicNode> noListGivesMoreThanAHundred() {
    return operations().stream()
        .filter(operation -> operation.queryParameters().containsKey("limit"))
        .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> askAll(operation)));
  }

  private void askAll(ServedOperation operation) {
    Answer answer =
        requestOfNewcomer(operation).call().query("limit", 1_000_000_000).query("page", 1).send();
    assertThat(answer.status()).isIn(operation.success(), 400);
    assertThat(longestList(answer.json())).isLessThanOrEqualTo(100);
  }

  private static int longestList(JsonNode node) {
    int longest = node.isArray() ? node.size() : 0;
    for (JsonNode child : node) {
      longest = Math.max(longest, longestList(child));
    }
    return longest;
  }

  @Test
  void anAddressWithoutEndIsRefused() {
    assertThat(onNode("GET /api/lawyers/verified?search=" + "x".repeat(5_000)).status())
        .isEqualTo(414);
    assertThat(onNode("GET /api/" + "x".repeat(5_000)).status()).isEqualTo(414);
    assertThat(onNode("GET /api/lawyers/verified?search=" + "x".repeat(3_000)).status())
        .isIn(200, 400);
  }

  @Test
  void headersWithoutEndAreRefused() {
    Map<String, String> large = Map.of("X-Junk", "x".repeat(17_000));
    assertThat(onNode("GET /api/lawyers/verified", large).status()).isEqualTo(431);

    Map<String, String> many =
        IntStream.range(0, 80)
            .boxed()
            .collect(
                Collectors.toMap(i -> "X-Junk-" + i, i -> "x", (a, b) -> a, LinkedHashMap::new));
    assertThat(onNode("GET /api/lawyers/verified", many).status()).isEqualTo(431);
  }

  @Test
  void twoValuesOfOneNameAreRefused() {
    api.post("/api/auth/login")
        .raw(
            "application/json",
            "{\"email\": \"a@b.co\", \"password\": \"x\", \"email\": \"c@d.co\"}")
        .expect(400);
  }

  @ParameterizedTest
  @ValueSource(ints = {33, 2_000})
  void nestingWithoutEndIsRefused(int depth) {
    String deep = "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
    api.post("/api/auth/login").raw("application/json", deep).expect(400);
  }

  @Test
  void aBodyOfCountlessSmallThingsIsRefused() {
    String list = IntStream.range(0, 30_000).mapToObj(i -> "1").collect(Collectors.joining(","));
    Account account = accounts.citizen();
    api.put("/api/auth/profile")
        .bearer(account.accessToken())
        .raw("application/json", "{\"name\": \"Asha\", \"junk\": [" + list + "]}")
        .expect(400);
  }

  @Test
  void aFormOfCountlessPartsIsRefused() {
    MultipartForm form = new MultipartForm();
    for (int i = 0; i < 200; i++) {
      form.field("chatId", "x");
    }
    form.file("file", "a.txt", "text/plain", "text".getBytes(StandardCharsets.UTF_8));
    api.post("/api/chats/upload-file")
        .bearer(accounts.citizen().accessToken())
        .multipart(form)
        .expect(400);
  }

  private Answer onNode(String requestLine) {
    return onNode(requestLine, Map.of());
  }

  /** Past the gateway, which has limits of its own. */
  private Answer onNode(String requestLine, Map<String, String> headers) {
    return RawHttp.to(cluster.node(0)).send(requestLine, headers, new byte[0]);
  }
}
