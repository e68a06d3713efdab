package org.chainverdict.systemtest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Identity;
import org.chainverdict.systemtest.support.SystemTest;
import org.chainverdict.systemtest.support.Tokens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What ends a session ends it at once, on every node. */
class SessionEndIT extends SystemTest {
  private static final String NEXT_PASSWORD = "Renewed2025y";

  @Test
  void logoutClearsBothCookies() {
    Answer answer = identity.logout(accounts.citizen().accessToken()).expect(200);
    assertThat(answer.cookies()).containsOnlyKeys("accessToken", "refreshToken");
    assertThat(answer.cookies().values()).allMatch(cookie -> cookie.clears());
    assertThat(answer.cookies().values()).allMatch(cookie -> cookie.has("HttpOnly"));
  }

  @Test
  void logoutWithoutASessionIsRefused() {
    api.post("/api/auth/logout").expect(401);
  }

  @Test
  @Tag("S24")
  void afterLogoutNoTokenOfTheSessionWorks() {
    Account account = accounts.citizen();
    identity.me(account.accessToken()).expect(200);
    identity.logout(account.accessToken()).expect(200);

    identity.me(account.accessToken()).expect(401);
    identity.logout(account.accessToken()).expect(401);
    identity.refresh(account.refreshToken()).expect(401);
    identity.login(account).expect(200);
  }

  @Test
  @Tag("S24")
  void logoutByCookieEndsTheSessionToo() {
    Account account = accounts.citizen();
    api.post("/api/auth/logout").cookie("accessToken", account.accessToken()).expect(200);
    identity.me(account.accessToken()).expect(401);
  }

  @Test
  @Tag("S24")
  void logoutOnOneNodeCountsOnTheOtherAtOnce() {
    needsTwoNodes();
    Account account = accounts.citizen();
    Identity one = new Identity(cluster.node(0));
    Identity two = new Identity(cluster.node(1));
    two.me(account.accessToken()).expect(200);

    one.logout(account.accessToken()).expect(200);
    two.me(account.accessToken()).expect(401);
    one.me(account.accessToken()).expect(401);
    two.refresh(account.refreshToken()).expect(401);
  }

  @Test
  @Tag("S24")
  void aNewPasswordEndsEverySession() {
    Account account = accounts.citizen();
    Tokens other = Tokens.ofSession(identity.login(account).expect(200));

    identity.changePassword(other.access(), account.password(), NEXT_PASSWORD).expect(200);
    identity.me(other.access()).expect(401);
    identity.me(account.accessToken()).expect(401);
    identity.refresh(other.refresh()).expect(401);
    identity.login(account).expect(401);
    identity.login(account.email(), NEXT_PASSWORD).expect(200);
  }

  @Test
  @Tag("S24")
  void aNewPasswordOnOneNodeCountsOnTheOtherAtOnce() {
    needsTwoNodes();
    Account account = accounts.citizen();
    Identity one = new Identity(cluster.node(0));
    Identity two = new Identity(cluster.node(1));
    two.me(account.accessToken()).expect(200);

    one.changePassword(account.accessToken(), account.password(), NEXT_PASSWORD).expect(200);
    two.me(account.accessToken()).expect(401);
    two.login(account).expect(401);
    two.login(account.email(), NEXT_PASSWORD).expect(200);
  }

  @Test
  void aWrongCurrentPasswordChangesNothing() {
    Account account = accounts.citizen();
    identity.changePassword(account.accessToken(), "Wrong2025x", NEXT_PASSWORD).expect(400);

    identity.me(account.accessToken()).expect(200);
    identity.login(account).expect(200);
  }

  @Test
  void onlyTheOwnerOfASessionChangesAPassword() {
    api.put("/api/auth/update-password").json(Map.of()).expect(401);
    api.put("/api/auth/profile").json(Map.of("name", "Nobody")).expect(401);
  }
}
