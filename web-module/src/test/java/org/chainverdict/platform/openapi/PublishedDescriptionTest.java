package org.chainverdict.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PublishedDescriptionTest {
  private static final Route LOGIN = Route.of("POST", "/api/auth/login");
  private static final Route QUERY = Route.of("GET", "/api/queries/{whatever}");
  private static final String SEND = "/paths/~1api~1queries~1{queryId}~1send-request/post";

  /** The older system is named like this; the original name of a file is something else. */
  private static final Pattern OLDER_SYSTEM =
      Pattern.compile("\\boriginal\\b(?! name)|correct server", Pattern.CASE_INSENSITIVE);

  private final PublishedDescription description = new PublishedDescription("/api");

  @Test
  void showsOnlyWhatIsImplemented() throws IOException {
    ObjectNode served = description.of(Set.of(LOGIN, QUERY));
    assertThat(served.get("paths").propertyStream().map(Map.Entry::getKey))
        .containsExactlyInAnyOrder(
            "/api/auth/login",
            "/api/queries/{queryId}",
            "/health",
            "/health/live",
            "/health/ready",
            "/metrics");
    assertThat(served.at("/paths/~1api~1queries~1{queryId}").has("delete")).isFalse();
    assertThat(served.get("tags").findValuesAsText("name"))
        .containsExactly("auth", "queries", "operation");
  }

  @Test
  void carriesOurNameAndDecisions() throws IOException {
    ObjectNode served = description.of(Set.of(LOGIN));
    assertThat(served.at("/info/title").asText()).isEqualTo("ChainVerdict API");
    JsonNode answers = served.at("/paths/~1api~1auth~1login/post/responses");
    assertThat(answers.has("401")).isTrue();
    assertThat(answers.has("404")).isFalse();
  }

  @Test
  void componentsAreThoseThatAreReached() throws IOException {
    JsonNode none = description.of(Set.of()).get("components");
    assertThat(none.get("schemas").propertyStream().map(Map.Entry::getKey))
        .containsExactlyInAnyOrder("ServerHealth", "ServerState");
    assertThat(none.get("securitySchemes").has("bearerAuth")).isTrue();
    assertThat(none.has("parameters")).isFalse();
  }

  @Test
  void everyReferenceLeadsSomewhere() throws IOException {
    for (Set<Route> routes : List.of(Set.of(LOGIN), Set.of(QUERY), everything())) {
      ObjectNode served = description.of(routes);
      assertThat(served.findValuesAsText("$ref"))
          .isNotEmpty()
          .allSatisfy(
              reference -> assertThat(served.at(reference.substring(1)).isObject()).isTrue());
    }
  }

  @Test
  void describesThisServerAlone() throws IOException {
    ObjectNode served = description.of(everything());
    assertThat(keys(served).stream().filter(key -> key.startsWith("x-")))
        .containsOnly("x-roles", "x-fields", "x-rate-limit");
    assertThat(served.findValuesAsText("description"))
        .noneMatch(text -> OLDER_SYSTEM.matcher(text).find());
  }

  @Test
  void theTighterRuleTakesThePlaceOfTheOlderOne() throws IOException {
    Route route = Route.of("POST", "/api/queries/{queryId}/send-request");
    assertThat(PublishedDescription.read("contract.yaml").at(SEND).has("x-required-roles"))
        .isTrue();
    assertThat(description.of(Set.of(route)).at(SEND).get("x-roles"))
        .isEqualTo(PublishedDescription.read("contract.yaml").at(SEND).get("x-required-roles"));
  }

  @Test
  void limitersAreThoseThatAreRequired() throws IOException {
    ObjectNode served = description.of(everything());
    assertThat(served.at("/paths/~1api~1auth~1login/post/x-rate-limit").toString())
        .isEqualTo("[\"api\",\"auth\"]");
    assertThat(served.at("/paths/~1api~1health/get").has("x-rate-limit")).isFalse();
  }

  @Test
  void bothFormsSayTheSame() throws IOException {
    ObjectNode served = description.of(everything());
    for (Format format : Format.values()) {
      byte[] bytes = format.mapper().writeValueAsBytes(served);
      assertThat(new YAMLMapper().readTree(bytes)).isEqualTo(served);
    }
  }

  @Test
  void statusCodesStayTextInYaml() throws IOException {
    String yaml = Format.YAML.mapper().writeValueAsString(description.of(Set.of(LOGIN)));
    assertThat(yaml).contains("\"200\":").doesNotContainPattern("(?m)^ +200:");
  }

  /** Every operation of the contract but the one that is not to be built. */
  private static Set<Route> everything() throws IOException {
    return PublishedDescription.read("contract.yaml").get("paths").properties().stream()
        .flatMap(
            path ->
                path.getValue()
                    .propertyStream()
                    .filter(entry -> !entry.getValue().has("x-deprecated-do-not-implement"))
                    .map(entry -> Route.of(entry.getKey(), path.getKey())))
        .collect(Collectors.toSet());
  }

  private static List<String> keys(JsonNode node) {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    node.forEach(child -> keys.addAll(keys(child)));
    return keys;
  }
}
