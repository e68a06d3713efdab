package org.chainverdict.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chainverdict.cache.Topic;
import org.chainverdict.platform.cache.Cached;
import org.chainverdict.platform.cache.Cached.Scope;
import org.chainverdict.platform.cache.Invalidates;
import org.junit.jupiter.api.Test;

/** What the annotations say of stored answers is what the contract says. */
class CacheContractTest {

  private static final String VIEWS_OF_A_USER = "every cached view that embeds this user";

  private final JsonNode paths = contract().path("paths");
  private final Map<String, Method> served = served();

  @Test
  void exactlyTheRoutesOfTheContractAreCachedForAsLongAndForWhomItSays() {
    Map<String, String> promised = new TreeMap<>();
    Map<String, String> declared = new TreeMap<>();
    served.forEach(
        (route, method) -> {
          JsonNode operation = operation(route);
          if (operation.has("x-cache-ttl-seconds")) {
            promised.put(route, operation.get("x-cache-ttl-seconds") + " " + scope(operation));
          }
          Cached cached = method.getAnnotation(Cached.class);
          if (cached != null) {
            declared.put(route, cached.ttlSeconds() + " " + cached.scope());
          }
        });

    assertThat(declared).isEqualTo(promised).isNotEmpty();
  }

  @Test
  void defaultsAreThoseOfTheContract() {
    served.forEach(
        (route, method) -> {
          Cached cached = method.getAnnotation(Cached.class);
          if (cached != null) {
            Map<String, String> expected = new TreeMap<>();
            for (JsonNode parameter : operation(route).path("parameters")) {
              JsonNode value = parameter.at("/schema/default");
              if (!value.isMissingNode()) {
                expected.put(parameter.path("name").asText(), value.asText());
              }
              if (parameter.path("$ref").asText().endsWith("/Page")) {
                expected.put("page", "1");
              }
            }
            Map<String, String> declared = new TreeMap<>();
            Stream.of(cached.defaults())
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> declared.put(pair[0], pair[1]));
            assertThat(declared).as(route).isEqualTo(expected);
          }
        });
  }

  @Test
  void everyMutationInvalidatesWhatTheContractLists() {
    Map<String, Set<Topic>> cached = new HashMap<>();
    served.forEach(
        (route, method) -> {
          Cached rule = method.getAnnotation(Cached.class);
          if (rule != null) {
            cached.put(operation(route).path("operationId").asText(), Set.of(rule.topics()));
          }
        });
    List<String> missing = new ArrayList<>();
    served.forEach(
        (route, method) -> {
          Invalidates declared = method.getAnnotation(Invalidates.class);
          Set<Topic> raised = declared == null ? Set.of() : Set.of(declared.value());
          for (JsonNode stale : operation(route).path("x-invalidates")) {
            String operation = stale.path("operation").asText();
            boolean met =
                operation.startsWith(VIEWS_OF_A_USER)
                    ? raised.contains(Topic.PERSON)
                    : cached.getOrDefault(operation, Set.of()).stream().anyMatch(raised::contains);
            if (!met) {
              missing.add(route + " leaves " + operation);
            }
          }
        });

    assertThat(missing).isEmpty();
  }

  @Test
  void onlyReadingRoutesAreCachedAndNoneOfThemChangesAnything() {
    served.forEach(
        (route, method) -> {
          boolean cached = method.isAnnotationPresent(Cached.class);
          assertThat(cached && !route.startsWith("GET ")).as(route).isFalse();
          assertThat(cached && method.isAnnotationPresent(Invalidates.class)).as(route).isFalse();
        });
  }

  private JsonNode operation(String route) {
    String[] parts = route.split(" ", 2);
    return paths
        .propertyStream()
        .filter(path -> shape(path.getKey()).equals(parts[1]))
        .map(path -> path.getValue().path(parts[0].toLowerCase(java.util.Locale.ROOT)))
        .findFirst()
        .orElse(com.fasterxml.jackson.databind.node.MissingNode.getInstance());
  }

  private static Scope scope(JsonNode operation) {
    return operation.path("x-cache-scope").asText().equals("public")
        ? Scope.PUBLIC
        : operation.has("x-cache-shareable-by") ? Scope.ROLE : Scope.USER;
  }

  private static Map<String, Method> served() {
    Map<String, Method> served = new TreeMap<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages(Modules.ROOT)) {
      if (type.isAnnotatedWith(Path.class)) {
        Class<?> resource = type.reflect();
        for (Method method : resource.getMethods()) {
          for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
              Path own = method.getAnnotation(Path.class);
              String path =
                  "/api/"
                      + resource.getAnnotation(Path.class).value()
                      + (own == null ? "" : '/' + own.value());
              served.put(verb.value() + ' ' + shape(path), method);
            }
          }
        }
      }
    }
    return served;
  }

  private static String shape(String path) {
    return path.replaceAll("\\{[^/]*\\}", "{}");
  }

  private static JsonNode contract() {
    try (InputStream in = CacheContractTest.class.getResourceAsStream("/openapi/contract.yaml")) {
      return new YAMLMapper().readTree(in);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
