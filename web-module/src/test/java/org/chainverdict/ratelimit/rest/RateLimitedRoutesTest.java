package org.chainverdict.ratelimit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chainverdict.ratelimit.Limiter;
import org.junit.jupiter.api.Test;

/** The limiters written on the routes are those of the contract: no more, no less. */
class RateLimitedRoutesTest {

  /** The filter counts all requests, and the use case message requests; no route names them. */
  private static final Set<String> ELSEWHERE = Set.of("api", "directMessage");

  @Test
  void everyRouteHasTheLimitersOfTheContract() throws IOException {
    Map<String, Set<String>> served = served();
    Map<String, Set<String>> promised = promised();
    promised.keySet().retainAll(served.keySet());
    served.keySet().retainAll(promised.keySet());

    assertThat(served).hasSizeGreaterThan(40).isEqualTo(promised);
    assertThat(served.values()).anySatisfy(limiters -> assertThat(limiters).isNotEmpty());
  }

  private static Map<String, Set<String>> served() {
    Map<String, Set<String>> routes = new TreeMap<>();
    methods().forEach(method -> routes.put(route(method), limiters(method)));
    return routes;
  }

  private static Stream<Method> methods() {
    return new ClassFileImporter()
        .withImportOption(new DoNotIncludeTests()).importPackages("org.chainverdict").stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .flatMap(type -> type.getMethods().stream())
            .map(JavaMethod::reflect)
            .filter(method -> verb(method) != null);
  }

  private static Set<String> limiters(Method method) {
    RateLimited limited = method.getAnnotation(RateLimited.class);
    return limited == null
        ? Set.of()
        : Arrays.stream(limited.value())
            .map(Limiter::wireName)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String route(Method method) {
    Path own = method.getAnnotation(Path.class);
    String path =
        "/api/"
            + method.getDeclaringClass().getAnnotation(Path.class).value()
            + (own == null ? "" : '/' + own.value());
    return verb(method) + ' ' + shape(path);
  }

  private static String verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .filter(type -> type.isAnnotationPresent(HttpMethod.class))
        .map(type -> type.getAnnotation(HttpMethod.class).value())
        .findFirst()
        .orElse(null);
  }

  /** The names of parameters may differ, and they may carry a regular expression. */
  private static String shape(String path) {
    return path.replaceAll("\\{[^{}]*(?:\\{[^{}]*\\}[^{}]*)*\\}", "{}").replaceAll("/{2,}", "/");
  }

  private static Map<String, Set<String>> promised() throws IOException {
    Map<String, Set<String>> routes = new TreeMap<>();
    try (InputStream in =
        RateLimitedRoutesTest.class.getResourceAsStream("/openapi/contract.yaml")) {
      for (Map.Entry<String, JsonNode> path :
          new YAMLMapper().readTree(in).get("paths").properties()) {
        path.getValue()
            .properties()
            .forEach(
                operation ->
                    routes.put(
                        operation.getKey().toUpperCase(Locale.ROOT) + ' ' + shape(path.getKey()),
                        limiters(operation.getValue())));
      }
    }
    return routes;
  }

  private static Set<String> limiters(JsonNode operation) {
    JsonNode required = operation.path("x-rate-limit-required");
    JsonNode names = required.isMissingNode() ? operation.path("x-rate-limit") : required;
    return StreamSupport.stream(names.spliterator(), false)
        .map(JsonNode::asText)
        .filter(name -> !ELSEWHERE.contains(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
