package org.chainverdict.systemtest.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownRoutesIT extends SystemTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/",
        "/api/nothing",
        "/api/health/deep",
        "/api/auth2/login",
        "/api/a/b/c/d/e/f"
      })
  void anUnknownPathIsNotFound(String path) {
    api.get(path).expect(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/auth/nothing",
        "/api/admin/nothing",
        "/api/lawyers/nothing/at/all",
        "/api/citizens/nothing",
        "/api/queries/nothing/at/all/here",
        "/api/disputes/nothing/at/all/here",
        "/api/chats/nothing/at/all/here",
        "/api/consultations/nothing/at/all/here"
      })
  void belowAProtectedPrefixWhoIsAskedBeforeWhat(String path) {
    api.get(path).expect(401);
    api.get(path).bearer("a.b.c").expect(401);
    api.post(path).json(Map.of()).expect(401);
  }

  @Test
  void anUnknownPathBelowAuthIsNotFoundForTheSignedIn() {
    api.get("/api/auth/nothing").bearer(accounts.citizen().accessToken()).expect(404);
  }

  @Test
  void theRoleIsAskedBeforeThePath() {
    String citizen = accounts.citizen().accessToken();
    String lawyer = accounts.lawyer().accessToken();
    api.get("/api/admin/nothing").bearer(citizen).expect(403);
    api.get("/api/lawyers/nothing/at/all").bearer(citizen).expect(403);
    api.get("/api/admin/nothing").bearer(lawyer).expect(403);
    api.get("/api/citizens/nothing").bearer(lawyer).expect(403);
    api.get("/api/citizens/nothing").bearer(citizen).expect(404);
  }

  @Test
  void outsideTheApiNothingIsToldAboutTheServer() {
    Answer answer = api.get("/nothing-here").expect(404);
    assertThat(answer.text()).doesNotContain("Payara", "GlassFish", "java.", "Exception");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/WEB-INF/web.xml",
        "/META-INF/MANIFEST.MF",
        "/web-inf/web.xml",
        "/WEB-INF%2fweb.xml"
      })
  void theInnardsOfTheApplicationAreNotServed(String path) {
    assertThat(api.get(path).send().status()).isIn(400, 403, 404);
  }
}
