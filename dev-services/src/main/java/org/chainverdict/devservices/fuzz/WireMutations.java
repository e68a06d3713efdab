package org.chainverdict.devservices.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Requests that break HTTP itself. What the server makes of them may end the connection, so each
 * has one of its own.
 */
final class WireMutations {

  private static final List<String> HOSTS =
      List.of(
          "",
          "a b",
          "evil.example",
          "[::1",
          "127.0.0.1:99999",
          "127.0.0.1:x",
          "\u00ff",
          "x".repeat(3_000),
          "user@host",
          "a,b",
          "../..");

  private WireMutations() {}

  static void length(Draft draft, Chance chance) {
    draft.ownFraming = true;
    draft.alone = true;
    int right = DraftWriter.body(draft).length;
    switch (chance.below(9)) {
      case 0 -> draft.header("Content-Length", Integer.toString(right + 10));
      case 1 -> draft.header("Content-Length", "-1");
      case 2 -> draft.header("Content-Length", "99999999999999999999");
      case 3 -> draft.header("Content-Length", "0x5");
      case 4 -> {
        draft.header("Content-Length", Integer.toString(right));
        draft.header("Content-Length", Integer.toString(right + 1));
      }
      case 5 -> {
        draft.header("Content-Length", Integer.toString(right));
        draft.header("Transfer-Encoding", "chunked");
      }
      case 6 -> draft.header("Content-Length", "+" + right);
      case 7 -> draft.header("Content-Length", "");
      default -> {
        // Without any length there is no body, and what follows is no request.
      }
    }
  }

  static void chunks(Draft draft, Chance chance) {
    draft.ownFraming = true;
    draft.alone = true;
    byte[] right = DraftWriter.body(draft);
    String body = new String(right, StandardCharsets.ISO_8859_1);
    String size = Integer.toHexString(right.length);
    draft.header(
        "Transfer-Encoding",
        chance.percent(70)
            ? "chunked"
            : chance.pick(
                List.of(
                    "Chunked", "gzip, chunked", "identity", "xchunked", "chunked, chunked", "")));
    draft.raw =
        RawRequest.latin(
            switch (chance.below(8)) {
              case 0 -> "zz\r\n" + body + "\r\n0\r\n\r\n";
              case 1 -> "-5\r\n" + body + "\r\n0\r\n\r\n";
              case 2 -> "ffffffffffffffffff\r\n" + body;
              case 3 -> size + "\r\n" + body;
              case 4 -> size + ";ext=\"" + "x".repeat(9_000) + "\"\r\n" + body + "\r\n0\r\n\r\n";
              case 5 -> size + "\r\n" + body + "0\r\n\r\n";
              case 6 -> size + "\r\n" + body + "\r\n0\r\nX-Trailer: a\r\nContent-Length: 5\r\n\r\n";
              default -> size + "\r\n" + body + "\r\n0\r\n\r\n";
            });
  }

  static void requestLine(Draft draft, Chance chance) {
    draft.alone = true;
    String path = draft.resolvedPath();
    switch (chance.below(11)) {
      case 0 -> draft.version = "HTTP/1.0";
      case 1 -> draft.version = "HTTP/2.0";
      case 2 -> draft.version = "HTTP/9.9";
      case 3 -> draft.version = "http/1.1";
      case 4 -> draft.version = "";
      case 5 -> draft.version = "HTTP/1.1 x";
      case 6 -> draft.rawPath = "http://evil.example" + path;
      case 7 -> draft.rawPath = "*";
      case 8 -> draft.rawPath = path.substring(1);
      case 9 -> draft.rawPath = "";
      default -> draft.rawPath = path + " " + path;
    }
  }

  static void headerLines(Draft draft, Chance chance) {
    draft.alone = true;
    switch (chance.below(8)) {
      case 0 -> draft.header("X-Fold", "a\r\n b\r\n\tc");
      case 1 -> draft.header("X Space", "a");
      case 2 -> draft.header("", "a");
      case 3 -> draft.header("X-Nul", "a\u0000b");
      case 4 -> draft.header("X-Cr", "a\rb");
      case 5 -> draft.header("X-Long", "x".repeat(chance.pick(List.of(7_000, 9_000, 100_000))));
      case 6 -> draft.header("X-Name-" + "n".repeat(9_000), "a");
      default -> draft.header("\u00ff\u0001", "\u0001\u0002");
    }
  }

  static void host(Draft draft, Chance chance) {
    draft.alone = true;
    draft.header("Host", chance.pick(HOSTS));
    if (chance.percent(20)) {
      draft.header("Host", "other.example");
    }
  }

  static void garbage(Draft draft, Chance chance) {
    draft.alone = true;
    draft.verbatim =
        switch (chance.below(6)) {
          case 0 -> chance.bytes(1 + chance.below(400));
          case 1 -> RawRequest.latin("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
          case 2 -> RawRequest.latin("GET /api/health/ping\r\n\r\n");
          case 3 ->
              RawRequest.latin("\r\n\r\n\r\nGET\t/api/health/ping\tHTTP/1.1\r\nHost: a\r\n\r\n");
          case 4 -> RawRequest.latin("GET /api/health/ping HTTP/1.1\nHost: a\n\n");
          default -> new byte[] {0x16, 3, 1, 0, 5, 1, 0, 0, 1, 3};
        };
  }
}
