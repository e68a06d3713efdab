package org.chainverdict.platform.openapi;

import java.util.Locale;

/**
 * An HTTP method on a path whose parameters have lost their names, since the contract and the code
 * may name them differently.
 *
 * @param method in capitals
 * @param shape for example {@code /api/queries/{}/status}
 */
record Route(String method, String shape) {

  static Route of(String method, String path) {
    return new Route(method.toUpperCase(Locale.ROOT), withoutParameterNames(path));
  }

  /**
   * Counts braces because a JAX-RS parameter may carry a regular expression with braces of its own.
   */
  private static String withoutParameterNames(String path) {
    StringBuilder shape = new StringBuilder();
    int depth = 0;
    for (char c : path.toCharArray()) {
      if (c == '{' && depth++ == 0) {
        shape.append("{}");
      } else if (depth == 0) {
        shape.append(c);
      } else if (c == '}') {
        depth--;
      }
    }
    return shape.toString();
  }
}
