package org.chainverdict.devservices.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Tokens that nobody was given. */
final class TokenMutations {

  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private static final List<String> HEADS =
      List.of(
          "{\"alg\":\"none\",\"typ\":\"JWT\"}",
          "{\"alg\":\"None\"}",
          "{\"alg\":\"RS256\"}",
          "{\"alg\":\"HS512\"}",
          "{\"alg\":\"HS256\",\"kid\":\"../../../../dev/null\"}",
          "{\"alg\":\"HS256\",\"jku\":\"http://127.0.0.1:1/\"}",
          "{}",
          "[]",
          "null",
          "{\"alg\":1}",
          "{\"alg\":\"HS256\",\"crit\":[\"exp\"]}",
          "{\"alg\":\"HS256\",\"zip\":\"DEF\"}");

  private static final List<String> CLAIMS =
      List.of(
          "{}",
          "[]",
          "null",
          "\"x\"",
          "{\"exp\":\"never\"}",
          "{\"exp\":1e400}",
          "{\"userId\":{\"$gt\":\"\"}}",
          "{\"sub\":[1,2]}",
          "{\"role\":\"admin\",\"exp\":99999999999}",
          "{\"a\":".repeat(3_000) + "1" + "}".repeat(3_000),
          "{\"exp\":-1}",
          "\u0000");

  private TokenMutations() {}

  static void token(Draft draft, Chance chance) {
    String right = draft.token == null ? "a.b.c" : draft.token;
    String[] parts = right.split("\\.", 3);
    draft.token =
        switch (chance.below(14)) {
          case 0 -> right.substring(0, chance.below(right.length()));
          case 1 -> right + chance.pick(List.of("x", "=", ".", ".x", "==", "%00", "\u00e9"));
          case 2 -> flipped(right, chance);
          case 3 -> coded(chance.pick(HEADS)) + '.' + parts[1] + '.' + parts[2];
          case 4 -> coded(chance.pick(HEADS)) + '.' + parts[1] + '.';
          case 5 -> parts[0] + '.' + coded(chance.pick(CLAIMS)) + '.' + parts[2];
          case 6 -> coded(chance.pick(HEADS)) + '.' + coded(chance.pick(CLAIMS)) + '.';
          case 7 ->
              chance.pick(List.of("", ".", "..", "...", "null", "undefined", "a.b", "a.b.c.d.e"));
          case 8 -> "x".repeat(chance.pick(List.of(100, 3_000, 6_000)));
          case 9 -> parts[0] + "." + parts[1] + ".AAAA";
          case 10 -> right.replace('.', chance.percent(50) ? '/' : ' ');
          case 11 -> "Bearer " + right;
          case 12 -> draft.world.expendable().refreshToken();
          default ->
              BASE64.encodeToString(chance.bytes(40)) + '.' + chance.hex(30) + ".\u00ff\u00fe";
        };
  }

  static void carrier(Draft draft, Chance chance) {
    String right = draft.token == null ? "a.b.c" : draft.token;
    draft.token = null;
    switch (chance.below(10)) {
      case 0 -> draft.header("Authorization", right);
      case 1 -> draft.header("Authorization", "Basic YTpi");
      case 2 -> draft.header("Authorization", "");
      case 3 -> draft.header("Authorization", "Bearer");
      case 4 -> draft.header("Authorization", "Bearer  " + right + "  ");
      case 5 -> {
        draft.header("Authorization", "Bearer " + right);
        draft.header("Authorization", "Bearer x");
      }
      case 6 -> draft.header("Cookie", "accessToken=" + right + "; accessToken=x");
      case 7 -> draft.header("Cookie", "accessToken=\"" + right);
      case 8 ->
          draft.header(
              "Cookie", "accessToken=" + chance.pick(Hostile.WORDS).replaceAll("\\s", "_"));
      default -> draft.query.add(new Header("token", right));
    }
  }

  private static String flipped(String token, Chance chance) {
    char[] chars = token.toCharArray();
    int at = chance.below(chars.length);
    chars[at] = chars[at] == 'A' ? 'B' : 'A';
    return new String(chars);
  }

  private static String coded(String json) {
    return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
