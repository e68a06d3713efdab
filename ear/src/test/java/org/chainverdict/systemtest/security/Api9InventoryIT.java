package org.chainverdict.systemtest.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chainverdict.systemtest.contract.GeneratedTest;
import org.chainverdict.systemtest.support.Administrators;
import org.chainverdict.systemtest.support.Contract;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** API9:2023. What is served is what is described, and nothing is left from before. */
class Api9InventoryIT extends GeneratedTest {

  @Test
  void whatIsServedIsInTheContract() {
    Set<String> served =
        operations().stream()
            .map(operation -> operation.method() + " " + operation.template())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> contract =
        Contract.get().routes().stream()
            .filter(route -> route.contains(" /api/"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(served).hasSizeGreaterThan(80).isSubsetOf(contract);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/auth/me",
        "/api/v2/queries",
        "/api/debug",
        "/api/test",
        "/api/documents/debug/count",
        "/api/swagger",
        "/api/graphql",
        "/api/internal/users",
        "/api/admin/debug",
        "/actuator",
        "/actuator/env",
        "/swagger-ui.html",
        "/v3/api-docs",
        "/console",
        "/jolokia",
        "/server-status",
        "/openapi-ui",
        "/health-ui"
      })
  @Tag("S33")
  void nothingIsLeftBesideIt(String path) {
    assertThat(
            api.get(path)
                .bearer(new Administrators(cluster).another().accessToken())
                .send()
                .status())
        .as(path)
        .isIn(401, 403, 404);
  }

  @Test
  void theDescriptionNamesNoHiddenThings() {
    String description = api.get("/openapi?format=json").expect(200).text();
    assertThat(description)
        .doesNotContainIgnoringCase("passwordHash")
        .doesNotContain("tokenVersion", "localhost", "127.0.0.1");
  }
}
