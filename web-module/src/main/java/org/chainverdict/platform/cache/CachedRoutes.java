package org.chainverdict.platform.cache;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chainverdict.cache.application.RouteFigures;
import org.chainverdict.shared.Id;

/** Finds the cached route of a path without a regular expression. */
final class CachedRoutes {

  private final Map<String, CachedRoute> plain = new HashMap<>();
  private final List<Pattern> patterns = new ArrayList<>();

  CachedRoutes(
      String applicationPath,
      Collection<Class<?>> resources,
      Function<String, RouteFigures> figures) {
    for (Class<?> resource : resources) {
      if (!resource.isAnnotationPresent(Path.class)) {
        // What several resources inherit; its methods come with each of them.
        continue;
      }
      for (Method method : resource.getMethods()) {
        if (method.isAnnotationPresent(Cached.class) && method.isAnnotationPresent(GET.class)) {
          add(path(applicationPath, resource, method), method, figures);
        }
      }
    }
  }

  /** Null when the path has no cached route. */
  Match match(String path) {
    CachedRoute route = plain.get(path);
    if (route != null) {
      return new Match(route, null);
    }
    for (Pattern pattern : patterns) {
      int end = path.length() - pattern.after().length();
      if (end - pattern.before().length() == Id.LENGTH
          && path.startsWith(pattern.before())
          && path.endsWith(pattern.after())) {
        Id subject = Id.parse(path.substring(pattern.before().length(), end)).orElse(null);
        return subject == null ? null : new Match(pattern.route(), subject);
      }
    }
    return null;
  }

  Collection<CachedRoute> all() {
    List<CachedRoute> all = new ArrayList<>(plain.values());
    patterns.forEach(pattern -> all.add(pattern.route()));
    return all;
  }

  private void add(String path, Method method, Function<String, RouteFigures> figures) {
    CachedRoute route = CachedRoute.of(path, method, figures.apply(path));
    int open = path.indexOf('{');
    if (open < 0) {
      plain.put(path, route);
    } else {
      patterns.add(
          new Pattern(path.substring(0, open), path.substring(path.indexOf('}') + 1), route));
    }
  }

  static String path(String applicationPath, Class<?> resource, Method method) {
    String base = applicationPath + '/' + resource.getAnnotation(Path.class).value();
    Path own = method.getAnnotation(Path.class);
    return own == null ? base : base + '/' + own.value();
  }

  /**
   * A route and the identifier in the path.
   *
   * @param subject null where the path has none
   */
  record Match(CachedRoute route, Id subject) {}

  private record Pattern(String before, String after, CachedRoute route) {}
}
