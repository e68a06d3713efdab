package org.chainverdict.devservices.fuzz;

import java.util.List;

/** Headers that say nonsense. */
final class HeaderMutations {

  private static final List<String> METHODS =
      List.of(
          "HEAD",
          "OPTIONS",
          "TRACE",
          "PATCH",
          "PUT",
          "DELETE",
          "POST",
          "GET",
          "CONNECT",
          "get",
          "PROPFIND",
          "FOO",
          "A".repeat(300),
          "QUERY",
          "PURGE",
          "G'T",
          "GET/");

  private static final List<String> TYPES =
      List.of(
          "",
          "/",
          "///",
          "text",
          "text/plain",
          "application/xml",
          "text/html",
          "*/*",
          "application/json; charset=utf-16",
          "application/json; charset=nonsense",
          "application/json; charset=\"",
          "application/json;;;",
          "application/json; a=b; c",
          "application/jsonp",
          "application/vnd.api+json",
          "APPLICATION/JSON",
          "application/*",
          "multipart/form-data",
          "multipart/form-data; boundary=x",
          "multipart/mixed; boundary=x",
          "application/x-www-form-urlencoded",
          "application/x-www-form-urlencoded; charset=utf-7",
          "application/json, text/plain",
          "application/json\u00ff",
          "x".repeat(4_000) + "/y",
          "application/json; charset=" + "u".repeat(2_000),
          "application/octet-stream");

  private static final List<String> ACCEPTS =
      List.of(
          "",
          "garbage",
          "*",
          "*/",
          "/*",
          "text/html",
          "application/json;q=0",
          "*/*;q=2",
          "*/*;q=abc",
          "application/json;q=0.0001",
          "application/xml",
          "image/*, ;q=",
          ",,,,",
          "application/json;charset=utf-16",
          "a/b,".repeat(1_000),
          "text/*;q=0.1, */*;q=0");

  private static final List<String> CODINGS =
      List.of(
          "",
          "gzip;q=abc",
          "identity;q=0",
          "*;q=0",
          "gzip;q=0, *;q=1",
          "br;q=9",
          ";;;",
          "gzip,",
          "gzip;q=0.5;q=0.1",
          "x".repeat(2_000),
          "gzip,".repeat(1_000),
          "deflate, compress, zstd",
          "GZIP",
          "br, gzip;q=1.0000000000001",
          "gzip;q=-1",
          "\u00ff",
          "gzip;q=NaN");

  private static final List<String> TAGS =
      List.of(
          "*",
          "\"",
          "\"a",
          "W/",
          "W/\"",
          "W/\"\"",
          "\"a\" \"b\"",
          "\"a\",".repeat(1_000),
          "a",
          "\"\u00ff\"",
          "\"" + "x".repeat(4_000) + "\"",
          "*, *",
          "",
          ",",
          "w/\"a\"");

  private static final List<String> RANGES =
      List.of(
          "bytes=0-",
          "bytes=-1",
          "bytes=5-1",
          "bytes=0-0,1-1",
          "bytes=" + "0-0,".repeat(1_000),
          "bytes=99999999999999999999-",
          "bytes=-99999999999999999999",
          "bytes",
          "items=0-1",
          "bytes=a-b",
          "",
          "bytes=0-0;",
          "bytes=--1");

  private static final List<String> FORWARDED =
      List.of(
          "for=\"[::1",
          "for=",
          "for=_hidden;proto=http",
          "for=\"[2001:db8::1]:99999\"",
          ";;,,",
          "for=1.2.3.4;for=5.6.7.8",
          "for=\"1.2.3.4\\\"",
          "unknown",
          "for=" + "1.1.1.1,".repeat(800),
          "1.2.3.4",
          "999.999.999.999",
          "::",
          "[::1]",
          "1.2.3.4:80",
          "::ffff:127.0.0.1",
          "%00",
          "127.0.0.1, 127.0.0.1",
          "fe80::1%eth0",
          "1.2.3.4, \u00ff",
          "0x7f.1",
          "01.02.03.04",
          "");

  private static final List<Header> OTHERS =
      List.of(
          new Header("Expect", "200-maybe"),
          new Header("Content-Encoding", "gzip"),
          new Header("Content-Encoding", "nonsense"),
          new Header("X-Request-Id", "a b\u00ff"),
          new Header("X-Request-Id", "x".repeat(3_000)),
          new Header("X-HTTP-Method-Override", "DELETE"),
          new Header("Accept-Language", "x".repeat(2_000)),
          new Header("Accept-Language", "en;q=z, *;q=-1, ,"),
          new Header("Accept-Charset", "utf-7;q=x"),
          new Header("If-Modified-Since", "yesterday"),
          new Header("If-Unmodified-Since", "Thu, 01 Jan 1970 00:00:00 GMT"),
          new Header("If-Match", "*"),
          new Header("Origin", "null"),
          new Header("Origin", "http://\u00ff"),
          new Header("Access-Control-Request-Method", "FOO"),
          new Header("Cookie", "=;;=a; \"; $Version=1; $Path=/; a=\"b"),
          new Header("Cookie", "a=b; ".repeat(900)),
          new Header("Cookie", "accessToken=\u00ff; refreshToken=\u0001"),
          new Header("Cookie", "JSESSIONID=../../x"),
          new Header("Upgrade", "websocket"),
          new Header("Upgrade", "h2c"),
          new Header("Connection", "Upgrade, HTTP2-Settings"),
          new Header("Referer", "javascript:alert(1)"),
          new Header("User-Agent", "\u00ff".repeat(500)),
          new Header("User-Agent", "${jndi:ldap://127.0.0.1:1/x}"),
          new Header("x-no-compression", ""),
          new Header("x-testing", "true"),
          new Header("Max-Forwards", "0"),
          new Header("TE", "trailers, nonsense"),
          new Header("Via", "1.1 a, 1.1 b"),
          new Header("X-Forwarded-Proto", "gopher"),
          new Header("X-Forwarded-Host", "evil.example\u00ff"),
          new Header("X-Original-URL", "/api/admin/users"));

  private HeaderMutations() {}

  static void method(Draft draft, Chance chance) {
    draft.method = chance.pick(METHODS);
    draft.alone = draft.method.equals("CONNECT");
  }

  static void contentType(Draft draft, Chance chance) {
    draft.contentType = chance.percent(10) ? null : chance.pick(TYPES);
  }

  static void accept(Draft draft, Chance chance) {
    draft.header("Accept", chance.pick(ACCEPTS));
  }

  static void coding(Draft draft, Chance chance) {
    draft.header("Accept-Encoding", chance.pick(CODINGS));
  }

  static void tags(Draft draft, Chance chance) {
    draft.header(chance.percent(80) ? "If-None-Match" : "If-Match", chance.pick(TAGS));
  }

  static void range(Draft draft, Chance chance) {
    draft.header("Range", chance.pick(RANGES));
    if (chance.percent(30)) {
      draft.header("If-Range", chance.pick(TAGS));
    }
  }

  static void forwarded(Draft draft, Chance chance) {
    for (int i = chance.below(3); i >= 0; i--) {
      draft.header(
          chance.pick(List.of("X-Forwarded-For", "X-Forwarded-For", "Forwarded", "X-Real-IP")),
          chance.pick(FORWARDED));
    }
  }

  static void other(Draft draft, Chance chance) {
    for (int i = chance.below(3); i >= 0; i--) {
      Header header = chance.pick(OTHERS);
      draft.headers.add(header);
      draft.alone |= header.name().equals("Upgrade") || header.name().equals("Connection");
    }
  }

  static void many(Draft draft, Chance chance) {
    int count = chance.pick(List.of(50, 90, 99, 101, 500));
    String value = chance.percent(50) ? "1" : "y".repeat(60);
    for (int i = 0; i < count; i++) {
      draft.header("X-Fuzz-" + i, value);
    }
    draft.alone = count > 90;
  }

  /** From an address that rate limits count. */
  static void counted(Draft draft, Chance chance) {
    draft.header("X-Forwarded-For", "198.51.100." + chance.below(4));
  }
}
