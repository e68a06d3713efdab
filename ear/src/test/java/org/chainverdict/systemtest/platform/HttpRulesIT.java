package org.chainverdict.systemtest.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.RawHttp;
import org.chainverdict.systemtest.support.Registrations;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Methods, media types and bodies that no route can use. */
class HttpRulesIT extends SystemTest {
  private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

  @ParameterizedTest
  @CsvSource({
    "GET, /api/auth/login, POST",
    "DELETE, /api/auth/register, POST",
    "POST, /api/auth/me, GET",
    "GET, /api/auth/logout, POST",
    "POST, /api/auth/profile, PUT",
    "POST, /api/lawyers/verified, GET",
    "DELETE, /api/health, GET",
    "PUT, /api/health/ping, GET"
  })
  void aWrongMethodIsToldWhichAreRight(String method, String path, String allowed) {
    Answer answer = api.call(method, path).bearer(accounts.citizen().accessToken()).expect(405);
    assertThat(answer.header("Allow"))
        .hasValueSatisfying(value -> assertThat(value.split("\\s*,\\s*")).contains(allowed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/xml", "application/octet-stream", "text/html"})
  void aWrongMediaTypeIsRefused(String type) {
    api.post("/api/auth/login")
        .raw(type, "{\"email\": \"a@b.co\", \"password\": \"x\"}")
        .expect(415);
    api.post("/api/auth/register").raw(type, "{}").expect(415);
  }

  @Test
  void aCharsetBesideTheMediaTypeIsFine() {
    api.post("/api/auth/register")
        .json(Registrations.citizen())
        .header("Content-Type", "application/json; charset=utf-8")
        .expect(201);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"email\": ",
        "{\"email\" \"a\"}",
        "{'email': 'a'}",
        "nonsense",
        "{\"email\": \"a@b.co\"} trailing",
        "[]",
        "\"text\"",
        "5",
        "null",
        " "
      })
  @Tag("C20")
  void whatIsNoJsonObjectIsABadRequest(String body) {
    api.post("/api/auth/register").raw("application/json", body).expect(400);
    api.post("/api/auth/login").raw("application/json", body).expect(400);
  }

  @Test
  @Tag("C20")
  void noBodyAtAllIsABadRequest() {
    api.post("/api/auth/login").expect(400);
    api.post("/api/auth/login").header("Content-Type", "application/json").expect(400);
  }

  @Test
  @Tag("C20")
  void bytesThatAreNoTextAreABadRequest() {
    byte[] body =
        "{\"email\": \"?@example.org\", \"password\": \"x\"}".getBytes(StandardCharsets.UTF_8);
    body[11] = (byte) 0xC3;
    api.post("/api/auth/login").raw("application/json", body).expect(400);
  }

  @Test
  @Tag("C20")
  void bottomlessNestingIsABadRequest() {
    String deep = "[".repeat(5_000) + "]".repeat(5_000);
    api.post("/api/auth/login").raw("application/json", "{\"email\": " + deep + "}").expect(400);
    assertThat(
            api.post("/api/auth/login")
                .raw(
                    "application/json",
                    "{\"junk\": " + deep + ", \"email\": \"a@b.co\", \"password\": \"x\"}")
                .send()
                .status())
        .isIn(400, 401);
  }

  @Test
  @Tag("C20")
  void anEndlessNumberIsABadRequest() {
    for (String number : new String[] {"1e999999", "-1e999999", "9".repeat(3_000)}) {
      String body =
          "{\"name\": \"Big\", \"email\": \"%s\", \"password\": \"Verdict2025x\", \"role\": \"lawyer\", \"lawyerDetails\": {\"barRegistrationNumber\": \"X\", \"experience\": %s}}"
              .formatted(Registrations.uniqueEmail(), number);
      api.post("/api/auth/register").raw("application/json", body).expect(400);
    }
  }

  @Test
  void aBodyBeyondTenMegabytesIsTooLarge() {
    byte[] body = "x".repeat(TEN_MEGABYTES + 1024 * 1024).getBytes(StandardCharsets.US_ASCII);
    Answer answer =
        RawHttp.to(api)
            .send("POST /api/auth/login", Map.of("Content-Type", "application/json"), body);
    assertThat(answer.status()).isEqualTo(413);
  }

  @Test
  void aBodyOfSomeKilobytesIsRead() {
    api.post("/api/auth/login")
        .json(
            Map.of(
                "email",
                Registrations.uniqueEmail(),
                "password",
                "Aa1x",
                "junk",
                "x".repeat(8_000)))
        .expect(401);
  }

  @Test
  void browsersThatPreferHtmlGetJson() {
    assertThat(
            api.get("/api/health/ping")
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .send()
                .status())
        .isEqualTo(200);
    assertThat(api.get("/api/health/ping").header("Accept", "text/html").send().status())
        .isIn(200, 406);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/health/ping", "/api/health", "/api/lawyers/verified"})
  void headAnswersLikeGetWithoutABody(String path) {
    Answer get = api.get(path).expect(200);
    Answer head = api.call("HEAD", path).expect(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.header("Content-Type")).isEqualTo(get.header("Content-Type"));
  }
}
