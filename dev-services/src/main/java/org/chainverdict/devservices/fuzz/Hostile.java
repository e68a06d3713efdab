package org.chainverdict.devservices.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;

/** Values that have broken other programs. */
final class Hostile {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Beyond ASCII, and at the edge of it. */
  static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\t\r\n",
          "a\u0000b",
          "\u0000",
          "\uD800",
          "x\uDC00y",
          "\uDFFF\uD800",
          "\u202Egnp.exe",
          "\u2066\u2067\u2068\u2069\u200F",
          "e" + "\u0301".repeat(3_000),
          "Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334\u0319\u0324".repeat(100),
          "\uFEFFtext",
          "\uFFFE\uFFFF",
          "\u200B\u200C\u200D\u2060",
          "\u2028\u2029\u0085",
          "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66".repeat(30),
          "\u0130\u0131\u017F\u212A\u00DF\uFB03",
          "\uFF21\uFF22\uFF20\uFF45\uFF58",
          "\u0001\u0008\u001B[31m\u007F\u009F",
          "\uFDFA".repeat(400),
          "\uD835\uDD4F".repeat(200),
          "\u0E01\u0E33\u0E49".repeat(300));

  /** Of other languages and other programs. */
  static final List<String> WORDS =
      List.of(
          "<script>alert(1)</script>",
          "{{7*7}}#{7*7}",
          "${jndi:ldap://127.0.0.1:1/x}",
          "' OR '1'='1' --",
          "\"; return true; var x=\"",
          "$where",
          "__proto__",
          "../../../../etc/passwd",
          "\r\nX-Injected: yes\r\n\r\n",
          "%00",
          "%n%s%x",
          "null",
          "undefined",
          "NaN",
          "[object Object]",
          "-1",
          "1e400",
          "0x7fffffff",
          "true",
          "a@b@c",
          "\"\"@example.org",
          "a".repeat(65) + "@example.org",
          "x@" + "a.".repeat(130) + "org",
          "http://[::1",
          "\\",
          "2024-02-30",
          "9999-12-31T23:59:59.999Z",
          "+292278994-08-17T07:12:55.807Z",
          "-292275055-05-16T16:47:04.192Z",
          "0000-00-00T00:00:00Z",
          "2025-06-30T23:59:60Z",
          "2025-01-01T00:00:00+99:99");

  /** Patterns that take for ever where a search text is used as one. */
  static final List<String> PATTERNS =
      List.of(
          "(a+)+$",
          "^(([a-z])+.)+[A-Z]([a-z])+$",
          "(x+x+)+y",
          "(.*a){25}",
          "[",
          "(",
          "*",
          ".*",
          "\\",
          "(?<n>",
          "(?i)(?s).{1000000000}",
          "a{2147483648}",
          "((((((((((a*)*)*)*)*)*)*)*)*)*$",
          "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!");

  /** As they stand in JSON. */
  static final List<String> NUMBERS =
      List.of(
          "0",
          "-0",
          "-1",
          "1",
          "0.1",
          "-0.0",
          "1.0",
          "1e0",
          "2147483647",
          "2147483648",
          "-2147483649",
          "9007199254740993",
          "9223372036854775807",
          "9223372036854775808",
          "-9223372036854775809",
          "99999999999999999999999999999999",
          "1e308",
          "1e-400",
          "1e400",
          "-1e999999999",
          "0.000000000000000000000000000000000000001",
          "1".repeat(70));

  private Hostile() {}

  /** Any of the texts. */
  static String text(Chance chance) {
    return switch (chance.below(5)) {
      case 0, 1 -> chance.pick(TEXTS);
      case 2 -> chance.pick(PATTERNS);
      case 3 -> chance.pick(List.of("x", "\u00E9", "\uD83D\uDC7D")).repeat(1 + chance.below(3_000));
      default -> chance.pick(WORDS);
    };
  }

  static JsonNode number(Chance chance) {
    return JSON.rawValueNode(new RawValue(chance.pick(NUMBERS)));
  }

  /** What a query language would take for a condition. */
  static ObjectNode operator(Chance chance) {
    ObjectNode condition = JSON.objectNode();
    return switch (chance.below(9)) {
      case 0 -> condition.put("$gt", "");
      case 1 -> condition.putNull("$ne");
      case 2 -> condition.put("$regex", chance.pick(PATTERNS));
      case 3 -> condition.put("$where", "sleep(2000) || true");
      case 4 -> {
        condition.putArray("$in").add("").addNull().add(1);
        yield condition;
      }
      case 5 -> condition.put("$exists", true);
      case 6 -> {
        condition.putObject("$expr").putObject("$function").put("body", "while(1){}");
        yield condition;
      }
      case 7 -> condition.put("$oid", chance.hex(24));
      default -> condition.put("$numberLong", "x");
    };
  }
}
