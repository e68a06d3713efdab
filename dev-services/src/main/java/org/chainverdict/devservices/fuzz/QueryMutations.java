package org.chainverdict.devservices.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Parameters of the query that no client should send. */
final class QueryMutations {

  private static final List<String> COMMON =
      List.of(
          "page",
          "limit",
          "search",
          "q",
          "sortBy",
          "sortOrder",
          "fields",
          "status",
          "before",
          "token",
          "x");

  private static final List<String> RAW =
      List.of(
          "%",
          "%z",
          "%zz",
          "%00",
          "%ff",
          "%c0%ae",
          "%ed%a0%80",
          "\u00e9",
          "\u00ff",
          "a b",
          "\"",
          "<",
          ">",
          "{\"$gt\":\"\"}",
          "[]",
          "|",
          "^",
          "`",
          "\\",
          "%0d%0aX-Injected:%20yes",
          "%u0041",
          "+",
          "%2B",
          "=",
          "==",
          "&",
          "%26",
          "#",
          ";",
          "a;b=c",
          "%F4%90%80%80",
          "\t");

  private QueryMutations() {}

  static void value(Draft draft, Chance chance) {
    String name = name(draft, chance);
    draft.query.removeIf(param -> param.name().equals(name));
    String text =
        switch (chance.below(4)) {
          case 0 -> chance.pick(Hostile.NUMBERS);
          case 1 -> chance.pick(Hostile.PATTERNS);
          case 2 ->
              chance.pick(
                  List.of(
                      "_id,password",
                      "-password",
                      "$where",
                      "password,tokenVersion",
                      "createdAt",
                      "data.__proto__",
                      "name,".repeat(300),
                      "asc",
                      "desc",
                      "all",
                      ""));
          default -> Hostile.text(chance);
        };
    String encoded = Draft.encoded(text);
    // Longer ones are the business of long targets.
    draft.query.add(new Header(name, encoded.substring(0, Math.min(encoded.length(), 5_000))));
  }

  static void rawBytes(Draft draft, Chance chance) {
    draft.query.add(new Header(name(draft, chance), chance.pick(RAW)));
  }

  static void operator(Draft draft, Chance chance) {
    String name = name(draft, chance);
    draft.query.add(
        new Header(
            name
                + chance.pick(
                    List.of(
                        "[$ne]",
                        "[$gt]",
                        "[$regex]",
                        "[]",
                        "[0]",
                        "[$where]",
                        "%5B$ne%5D",
                        "[a][b]",
                        "[",
                        "]",
                        ".$ne",
                        "[__proto__][x]",
                        "%5b%24ne%5d")),
            chance.pick(List.of("x", "", "1", ".*", "sleep(2000)"))));
  }

  static void duplicated(Draft draft, Chance chance) {
    String name = name(draft, chance);
    for (int i = chance.pick(List.of(2, 2, 3, 300)); i > 0; i--) {
      draft.query.add(new Header(name, chance.pick(List.of("1", "2", ""))));
    }
  }

  static void shape(Draft draft, Chance chance) {
    switch (chance.below(6)) {
      case 0 -> draft.query.add(new Header("", null));
      case 1 -> draft.query.add(new Header("=" + name(draft, chance), "1"));
      case 2 -> draft.query.add(new Header(name(draft, chance), null));
      case 3 -> draft.query.add(new Header("?a", "1?b=2"));
      case 4 -> {
        for (int i = 0; i < 700; i++) {
          draft.query.add(new Header("p" + i, "1"));
        }
      }
      default -> draft.query.add(new Header(chance.pick(RAW), chance.pick(RAW)));
    }
  }

  private static String name(Draft draft, Chance chance) {
    List<String> names = new ArrayList<>(draft.operation.queryParameters().keySet());
    return names.isEmpty() || chance.percent(15) ? chance.pick(COMMON) : chance.pick(names);
  }
}
