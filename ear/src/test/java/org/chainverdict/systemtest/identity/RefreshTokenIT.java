package org.chainverdict.systemtest.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.chainverdict.systemtest.support.Registrations.fields;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Call;
import org.chainverdict.systemtest.support.Identity;
import org.chainverdict.systemtest.support.SystemTest;
import org.chainverdict.systemtest.support.Tokens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("smoke")
class RefreshTokenIT extends SystemTest {

  @Test
  @Tag("C32")
  void theTokenIsTakenFromTheCookie() {
    Account account = accounts.citizen();

    Answer answer = cookieRefresh(account.refreshToken()).expect(200);
    Tokens next = Tokens.ofRotation(answer);
    assertThat(next.refresh()).isNotEqualTo(account.refreshToken());
    assertThat(answer.cookies().get("refreshToken").value()).isEqualTo(next.refresh());
    assertThat(answer.cookies().get("accessToken").value()).isEqualTo(next.access());
    identity.me(next.access()).expect(200);
  }

  @Test
  @Tag("C32")
  void theTokenIsTakenFromTheBodyWhenThereIsNoCookie() {
    Tokens next =
        Tokens.ofRotation(identity.refresh(accounts.citizen().refreshToken()).expect(200));
    identity.me(next.access()).expect(200);
  }

  @Test
  @Tag("C32")
  void theCookieCountsBeforeTheBody() {
    Account account = accounts.citizen();
    cookieRefresh(account.refreshToken()).json(fields("refreshToken", "not a token")).expect(200);
  }

  @Test
  void aChainOfRotationsGoesOn() {
    Tokens tokens = Tokens.ofSession(identity.login(accounts.citizen()).expect(200));
    for (int i = 0; i < 4; i++) {
      tokens = Tokens.ofRotation(identity.refresh(tokens.refresh()).expect(200));
    }
    identity.me(tokens.access()).expect(200);
  }

  @Test
  @Tag("S25")
  void aLostAnswerCanBeFetchedAgain() {
    Account account = accounts.citizen();

    Tokens first = Tokens.ofRotation(identity.refresh(account.refreshToken()).expect(200));
    Tokens again = Tokens.ofRotation(identity.refresh(account.refreshToken()).expect(200));
    assertThat(again.refresh()).isEqualTo(first.refresh());
    identity.me(again.access()).expect(200);
    identity.refresh(again.refresh()).expect(200);
  }

  @Test
  @Tag("S25")
  void manyTabsThatRefreshAtOnceAllStaySignedIn() {
    Account account = accounts.citizen();
    List<Answer> answers =
        IntStream.range(0, 6)
            .parallel()
            .mapToObj(
                i ->
                    new Identity(cluster.node(i % cluster.nodeCount()))
                        .refresh(account.refreshToken())
                        .send())
            .toList();

    assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
    assertThat(answers.stream().map(answer -> Tokens.ofRotation(answer).refresh()).distinct())
        .hasSize(1);
  }

  @Test
  @Tag("S25")
  void aStolenOldTokenRevokesTheWholeSession() {
    Account account = accounts.citizen();
    Tokens second = Tokens.ofRotation(identity.refresh(account.refreshToken()).expect(200));
    Tokens third = Tokens.ofRotation(identity.refresh(second.refresh()).expect(200));

    identity.refresh(account.refreshToken()).expect(401);
    identity.refresh(third.refresh()).expect(401);
    identity.me(third.access()).expect(401);
    identity.me(account.accessToken()).expect(401);
    identity.login(account).expect(200);
  }

  @Test
  @Tag("S25")
  void thePreviousTokenIsRefusedWhenTimeForALostAnswerIsOver() {
    Account account = accounts.citizen();
    Tokens current = Tokens.ofRotation(identity.refresh(account.refreshToken()).expect(200));

    await("the previous token is refused")
        .atMost(Duration.ofSeconds(25))
        .pollInterval(Duration.ofSeconds(1))
        .until(() -> identity.refresh(account.refreshToken()).send().status() == 401);
    identity.refresh(current.refresh()).expect(401);
  }

  @Test
  void aLoginStartsASessionThatAnOlderTokenCannotHarm() {
    Account account = accounts.citizen();
    Tokens login = Tokens.ofSession(identity.login(account).expect(200));

    identity.refresh(account.refreshToken()).expect(401);
    identity.me(login.access()).expect(200);
    identity.refresh(login.refresh()).expect(200);
  }

  @Test
  void anAccessTokenIsNoRefreshToken() {
    Account account = accounts.citizen();
    identity.refresh(account.accessToken()).expect(401);
    cookieRefresh(account.accessToken()).expect(401);
    identity.refresh(account.refreshToken()).expect(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"refreshToken\": null}",
        "{\"refreshToken\": \"\"}",
        "{\"refreshToken\": \"a.b.c\"}",
        "{\"refreshToken\": 5}",
        "{\"refreshToken\": {\"$ne\": 1}}",
        "{\"refreshToken\": [\"x\"]}"
      })
  void whatIsNoRefreshTokenIsRefused(String body) {
    api.post("/api/auth/refresh-token").raw("application/json", body).expect(401);
  }

  @Test
  void nothingAtAllIsRefused() {
    api.post("/api/auth/refresh-token").expect(401);
    cookieRefresh("").expect(401);
  }

  @Test
  @Tag("S25")
  void refreshTokensAreNotStoredInTheClear() {
    Account account = accounts.citizen();
    Tokens next = Tokens.ofRotation(identity.refresh(account.refreshToken()).expect(200));

    assertThat(database().holdsAnywhere(account.refreshToken())).isFalse();
    assertThat(database().holdsAnywhere(next.refresh())).isFalse();
  }

  private Call cookieRefresh(String token) {
    return api.post("/api/auth/refresh-token").cookie("refreshToken", token);
  }
}
