package org.chainverdict.devservices.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Bodies that are no JSON, or JSON that no object is made of. */
final class BrokenBodies {

  private static final List<String> NO_OBJECT =
      List.of(
          "",
          " ",
          "[]",
          "[{}]",
          "null",
          "true",
          "0",
          "\"text\"",
          "{",
          "}",
          "{]",
          "{\"a\"",
          "{\"a\":}",
          "{a:1}",
          "{'a':1}",
          "{\"a\":1,}",
          "{\"a\":NaN}",
          "{\"a\":-Infinity}",
          "{\"a\":01}",
          "{\"a\":\"\\x\"}",
          "{\"a\":\"\\u12\"}",
          "{/*c*/\"a\":1}",
          "{}{}",
          "{} x",
          "<a/>",
          "a=1&b=2",
          "{\"a\":\"\u0001\"}",
          "{\"\":{\"\":\"\"}}");

  /** Overlong forms, halves, surrogates and numbers beyond the end, as bytes of UTF-8. */
  private static final List<String> NO_UTF8 =
      List.of(
          "c080",
          "e08080",
          "f0808080",
          "c3",
          "eda080",
          "edb080",
          "f4908080",
          "ff",
          "fe",
          "f8888080",
          "80",
          "c0af");

  private BrokenBodies() {}

  static void noObject(Draft draft, Chance chance) {
    draft.raw = chance.pick(NO_OBJECT).getBytes(StandardCharsets.UTF_8);
  }

  static void truncated(Draft draft, Chance chance) {
    byte[] right = DraftWriter.json(draft);
    draft.raw = Arrays.copyOf(right, chance.below(right.length));
  }

  static void flippedBytes(Draft draft, Chance chance) {
    byte[] bytes = DraftWriter.json(draft);
    for (int i = chance.below(4); i >= 0; i--) {
      bytes[chance.below(bytes.length)] = (byte) chance.below(256);
    }
    draft.raw = bytes;
  }

  static void deep(Draft draft, Chance chance) {
    int depth = chance.pick(List.of(30, 31, 32, 33, 64, 999, 1_001, 20_000, 100_000));
    boolean lists = chance.percent(50);
    String deep = (lists ? "[" : "{\"a\":").repeat(depth) + "1" + (lists ? "]" : "}").repeat(depth);
    String name = chance.percent(50) ? "junk" : chance.pick(List.copyOf(fieldNames(draft)));
    String right = new String(DraftWriter.json(draft), StandardCharsets.UTF_8);
    draft.raw =
        ("{\"" + name + "\":" + deep + "," + right.substring(1)).getBytes(StandardCharsets.UTF_8);
  }

  static void duplicated(Draft draft, Chance chance) {
    String right = new String(DraftWriter.json(draft), StandardCharsets.UTF_8);
    String name = chance.pick(fieldNames(draft));
    String value = chance.pick(List.of("null", "1", "\"x\"", "{\"$ne\":null}", "[]"));
    String again = "\"" + name + "\":" + value;
    String text =
        chance.percent(50)
            ? "{" + again + "," + right.substring(1)
            : right.substring(0, right.length() - 1) + "," + again + "}";
    draft.raw = text.getBytes(StandardCharsets.UTF_8);
  }

  /** Right JSON, in the bytes of another encoding or with a mark in front. */
  static void encoding(Draft draft, Chance chance) {
    String right = new String(DraftWriter.json(draft), StandardCharsets.UTF_8);
    draft.raw =
        switch (chance.below(5)) {
          case 0 -> right.getBytes(StandardCharsets.UTF_16);
          case 1 -> right.getBytes(StandardCharsets.UTF_16LE);
          case 2 -> right.getBytes(java.nio.charset.Charset.forName("UTF-32"));
          case 3 -> ("\uFEFF" + right).getBytes(StandardCharsets.UTF_8);
          default -> withBadBytes(right, chance);
        };
  }

  /** Bytes that are no UTF-8, in a text. */
  private static byte[] withBadBytes(String right, Chance chance) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int quote = right.lastIndexOf('"');
    out.writeBytes(right.substring(0, quote).getBytes(StandardCharsets.UTF_8));
    out.writeBytes(HexFormat.of().parseHex(chance.pick(NO_UTF8)));
    out.writeBytes(right.substring(quote).getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  /** The same as a form, in more or less the way in which clients write one. */
  static void form(Draft draft, Chance chance) {
    draft.contentType = "application/x-www-form-urlencoded";
    StringBuilder form = new StringBuilder();
    draft
        .json
        .properties()
        .forEach(
            field ->
                form.append(Draft.encoded(field.getKey()))
                    .append('=')
                    .append(Draft.encoded(field.getValue().asText()))
                    .append('&'));
    String name = chance.pick(fieldNames(draft));
    form.append(
        switch (chance.below(12)) {
          case 0 -> name + "[$ne]=x";
          case 1 -> name + "=1&" + name + "=2&" + name + "[a]=3";
          case 2 -> name + "[]".repeat(40) + "=1";
          case 3 -> name + "[a][b][c][d][e][f]=1";
          case 4 -> name + "=%zz%";
          case 5 -> "a=1&".repeat(5_000);
          case 6 -> name + "=%00%ed%a0%80%c0%80";
          case 7 -> name + "[__proto__]=1&" + name + "[=2&]=3&=4&&&";
          case 8 -> name + "=" + "x".repeat(200_000);
          case 9 -> name + "[0]=a&" + name + "[4294967296]=b";
          case 10 -> name + "=" + Draft.encoded(chance.pick(Hostile.WORDS));
          default -> "=";
        });
    draft.raw = form.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> fieldNames(Draft draft) {
    return draft.json.properties().stream()
        .map(java.util.Map.Entry::getKey)
        .filter(name -> name.matches("\\w+"))
        .toList();
  }
}
