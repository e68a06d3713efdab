package org.chainverdict.systemtest.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chainverdict.systemtest.contract.GeneratedTest;
import org.chainverdict.systemtest.contract.Samples;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.RawHttp;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * API5:2023. {@code ContractRunIT} calls every operation as everybody; here are the methods that an
 * address does not document, and the ways around an address.
 */
class Api5BrokenFunctionLevelAuthorizationIT extends GeneratedTest {
  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

  @TestFactory
  Stream<DynamicNode> whatIsForAdministratorsIsForNobodyElseByAnyMethod() {
    List<Account> others = List.of(accounts.citizen(), accounts.lawyer(), accounts.student());
    TreeSet<String> templates = new TreeSet<>();
    operations()
        .forEach(
            operation -> {
              if (operation.roles().equals(List.of("admin"))) {
                templates.add(operation.template());
              }
            });
    assertThat(templates).hasSizeGreaterThan(8);
    return templates.stream()
        .map(template -> DynamicTest.dynamicTest(template, () -> tryAll(template, others)));
  }

  private void tryAll(String template, List<Account> others) {
    String path = template.replaceAll("\\{[^}]*\\}", Samples.unknownId());
    for (String method : METHODS) {
      assertThat(api.call(method, path).send().status())
          .as("%s %s for nobody", method, path)
          .isIn(401, 405);
      for (Account other : others) {
        assertThat(api.call(method, path).bearer(other.accessToken()).send().status())
            .as("%s %s", method, path)
            .isIn(403, 405);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/lawyers/../admin/users",
        "/api/lawyers/%2e%2e/admin/users",
        "/api//admin/users",
        "//api/admin/users",
        "/api/./admin/users",
        "/api/admin/users/",
        "/api/admin/users;jsessionid=1",
        "/api/admin;x=y/users",
        "/api/%61dmin/users",
        "/api/ADMIN/users",
        "/api/admin/users.json",
        "/api/admin/users%00",
        "/api/admin/users%20",
        "/api/health/../admin/users",
        "/api/auth/login/../../admin/users",
        "/api\\admin\\users"
      })
  void noWayAroundTheAddressLeadsInside(String path) {
    Answer answer =
        RawHttp.to(cluster.node(0))
            .sendUnjudged(
                "GET " + path,
                Map.of("Authorization", "Bearer " + accounts.citizen().accessToken()));
    assertThat(answer.status()).as(path).isBetween(400, 499);
    assertThat(answer.text()).doesNotContain("pagination", "@example.org");
  }

  @Test
  void headersDoNotChangeMethodOrAddress() {
    Account citizen = accounts.citizen();
    for (String name :
        List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override", "_method")) {
      api.get("/api/health/ping").bearer(citizen.accessToken()).header(name, "DELETE").expect(200);
    }
    for (String name : List.of("X-Original-URL", "X-Rewrite-URL", "X-Forwarded-Prefix")) {
      Answer answer =
          api.get("/api/health/ping")
              .bearer(citizen.accessToken())
              .header(name, "/api/admin/users")
              .expect(200);
      assertThat(answer.text()).doesNotContain("pagination");
    }
  }
}
