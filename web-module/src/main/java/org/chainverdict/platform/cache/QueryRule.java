package org.chainverdict.platform.cache;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chainverdict.shared.PageRequest;

/**
 * Makes query strings that mean the same the same: parameters that the route does not read are
 * dropped, defaults left out, the rest is sorted. What the route would refuse gets no key.
 */
final class QueryRule {

  /** Longer ones are hardly asked twice. */
  private static final int LONGEST = 1_024;

  private final Set<String> read;
  private final Map<String, String> defaults;
  private final int defaultLimit;

  private QueryRule(Set<String> read, Map<String, String> defaults) {
    this.read = read;
    this.defaults = defaults;
    this.defaultLimit = Integer.parseInt(defaults.getOrDefault("limit", "0"));
  }

  static QueryRule of(Method method, Cached rule) {
    Set<String> read = new TreeSet<>();
    for (Parameter parameter : method.getParameters()) {
      if (parameter.isAnnotationPresent(QueryParam.class)) {
        read.add(parameter.getAnnotation(QueryParam.class).value());
      }
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        for (Field field : parameter.getType().getDeclaredFields()) {
          if (field.isAnnotationPresent(QueryParam.class)) {
            read.add(field.getAnnotation(QueryParam.class).value());
          }
        }
      }
    }
    Map<String, String> defaults = new HashMap<>();
    for (String pair : rule.defaults()) {
      int equals = pair.indexOf('=');
      defaults.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return new QueryRule(read, defaults);
  }

  Set<String> read() {
    return read;
  }

  Map<String, String> defaults() {
    return defaults;
  }

  /**
   * Null for what has no key.
   *
   * @param query as it came, or null
   */
  String normal(String query) {
    if (query == null || query.isEmpty()) {
      return "";
    }
    if (query.length() > LONGEST) {
      return null;
    }
    TreeMap<String, String> values = parsed(query);
    if (values == null) {
      return null;
    }
    page(values);
    StringBuilder normal = new StringBuilder(query.length());
    values.forEach(
        (name, value) -> {
          if (read.contains(name) && !value.equals(defaults.get(name))) {
            // A sign that no value can hold keeps two values from reading as one.
            normal.append(name).append('=').append(value).append('\n');
          }
        });
    return normal.toString();
  }

  private static TreeMap<String, String> parsed(String query) {
    TreeMap<String, String> values = new TreeMap<>();
    for (String pair : query.split("&", -1)) {
      if (pair.isEmpty()) {
        continue;
      }
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
      if (name == null || value == null || isRefused(name, value)) {
        return null;
      }
      if (values.put(name, name.equals("fields") ? fields(value) : value) != null) {
        return null;
      }
    }
    return values;
  }

  /** What JAX-RS refuses, and what would blur the key. */
  private static boolean isRefused(String name, String value) {
    return name.indexOf('[') >= 0
        || name.indexOf(']') >= 0
        || value.indexOf('\0') >= 0
        || value.indexOf('\n') >= 0;
  }

  private static String decoded(String text) {
    if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static String fields(String value) {
    TreeSet<String> names = new TreeSet<>();
    for (String name : value.split(",", -1)) {
      names.add(name.strip());
    }
    return String.join(",", names);
  }

  /** Reads the page as the routes do, so that {@code page=0} and no page are one. */
  private void page(TreeMap<String, String> values) {
    if (defaultLimit > 0 && (values.containsKey("page") || values.containsKey("limit"))) {
      PageRequest page = PageRequest.parse(values.get("page"), values.get("limit"), defaultLimit);
      values.put("page", Integer.toString(page.page()));
      values.put("limit", Integer.toString(page.limit()));
    }
  }
}
