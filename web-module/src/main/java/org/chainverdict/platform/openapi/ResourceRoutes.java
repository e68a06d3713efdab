package org.chainverdict.platform.openapi;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads from the annotations of JAX-RS resource classes which routes exist. Sub-resource locators
 * are not followed: there are none.
 */
final class ResourceRoutes {
  private final String applicationPath;

  ResourceRoutes(String applicationPath) {
    this.applicationPath = applicationPath;
  }

  Set<Route> of(Collection<Class<?>> resources) {
    return resources.stream()
        .filter(type -> type.isAnnotationPresent(Path.class))
        .flatMap(this::routes)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Stream<Route> routes(Class<?> resource) {
    String base = join(applicationPath, resource.getAnnotation(Path.class).value());
    return Arrays.stream(resource.getMethods()).flatMap(method -> routes(base, method));
  }

  private static Stream<Route> routes(String base, Method method) {
    Path own = method.getAnnotation(Path.class);
    String path = own == null ? base : join(base, own.value());
    if (isCatchAll(path)) {
      return Stream.empty();
    }
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .filter(type -> type.isAnnotationPresent(HttpMethod.class))
        .map(type -> Route.of(type.getAnnotation(HttpMethod.class).value(), path));
  }

  /**
   * A method for whatever nobody else answers (say, 401 before 404) implements no operation of the
   * contract.
   */
  private static boolean isCatchAll(String path) {
    return path.contains(".*") || path.contains(".+");
  }

  private static String join(String base, String path) {
    return Stream.of(base.split("/"), path.split("/"))
        .flatMap(Arrays::stream)
        .filter(segment -> !segment.isEmpty())
        .collect(Collectors.joining("/", "/", ""));
  }
}
