package org.chainverdict.devservices.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Other values in the path, and other ways to write one. */
final class PathMutations {

  private static final List<String> VALUES =
      List.of(
          "0",
          "-1",
          "nonsense",
          "null",
          "%00",
          "%20",
          ".",
          "..",
          "%2e%2e",
          "%ff",
          "%c0%ae",
          "%ed%a0%80",
          "%F0%9F%92%A9",
          "%E2%80%AE",
          "%0d%0aX-Injected:%20yes",
          "%2500",
          "*",
          "$ne",
          "[object%20Object]",
          "%7B%22$gt%22:%22%22%7D",
          "(a%2b)%2b$",
          "a;b=c",
          "a,b",
          "000000000000000000000000",
          "ffffffffffffffffffffffff",
          "FFFFFFFFFFFFFFFFFFFFFFFF",
          "fffffffffffffffffffffff",
          "fffffffffffffffffffffffff",
          "ggggggggggggggggggggggggg",
          "%EF%BC%90".repeat(24),
          "1e23",
          "0x0000000000000000000000");

  private static final List<String> TRICKS =
      List.of(
          "/%2e%2e/%2e%2e/WEB-INF/web.xml",
          "/../../WEB-INF/web.xml",
          "/..;/..;/",
          "%00",
          "%00.json",
          ";jsessionid=1",
          ";a=b;c=d",
          "/",
          "//",
          "/.",
          "/%2f",
          "%2f",
          "%5c",
          "\\",
          "/%c0%ae%c0%ae/",
          "%",
          "%zz",
          "%u0041",
          "?",
          "#",
          "/#a",
          "%23",
          "%3f",
          "%3b",
          "*",
          "~",
          "%09",
          "%0a",
          "%0d%0aX-Injected:%20yes",
          "|",
          "^",
          "`",
          "<>",
          "\"",
          "{}",
          "[0]",
          "\u00e9",
          "\u00ff\u00fe",
          "\t",
          ".json",
          "/index.jsp",
          "/;/",
          "%25",
          "/%ff%fe");

  private PathMutations() {}

  static void value(Draft draft, Chance chance) {
    String name = chance.pick(List.copyOf(draft.path.keySet()));
    draft.path.put(
        name,
        chance.percent(75)
            ? chance.pick(VALUES)
            : utf8(Draft.encoded(Hostile.text(chance)), 6_000));
  }

  static void trick(Draft draft, Chance chance) {
    String right = draft.resolvedPath();
    draft.rawPath =
        switch (chance.below(8)) {
          case 0 -> right.replace("/", "//");
          case 1 ->
              right.replaceFirst(
                  "/api",
                  chance.pick(
                      List.of(
                          "/API",
                          "/%61pi",
                          "/api;x",
                          "/./api",
                          "/x/../api",
                          "//api",
                          "/api/.",
                          "/%2e/api",
                          "/x/%2e%2e/api",
                          "\\api")));
          case 2 -> right + chance.pick(TRICKS) + right;
          case 3 -> right.replaceFirst("(/[^/]+/[^/]+)", "$1" + escape(chance.pick(TRICKS)));
          case 4 -> right.replaceFirst("/[^/]+$", "%2f$0");
          case 5 -> right + "/" + chance.pick(List.of("a", "%20", "..", "x".repeat(3_000)));
          default -> right + chance.pick(TRICKS);
        };
  }

  static void longTarget(Draft draft, Chance chance) {
    int length = chance.pick(List.of(1_000, 4_000, 7_500, 8_300, 20_000));
    draft.rawPath =
        draft.resolvedPath()
            + chance.pick(
                List.of(
                    "/" + "a".repeat(length),
                    "/a".repeat(length / 2),
                    "%41".repeat(length / 3),
                    ";a".repeat(length / 2),
                    "/..".repeat(length / 3)));
    // A head that is too long for the server is answered by hanging up at times.
    draft.alone = length > 7_000;
  }

  private static String escape(String text) {
    return java.util.regex.Matcher.quoteReplacement(text);
  }

  private static String utf8(String encoded, int most) {
    byte[] bytes = encoded.getBytes(StandardCharsets.US_ASCII);
    return new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.US_ASCII);
  }
}
