package org.chainverdict.systemtest.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.ForgedToken;
import org.chainverdict.systemtest.support.KnownSecrets;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two keys of a kind are good at a time: the current one from the environment, the one before from
 * a file.
 */
@Tag("S15")
class KeyRotationIT extends SystemTest {
  private static final String WITHOUT_NAME = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";

  @BeforeEach
  void needSecrets() {
    needsKnownSecrets();
  }

  @Test
  void tokensAreSignedWithTheCurrentKeyAndNameIt() {
    ForgedToken token = ForgedToken.from(accounts.citizen().accessToken());

    assertThat(token.header()).containsPattern("\"kid\":\"[\\w-]{8}\"");
    identity.me(token.signed(KnownSecrets.JWT)).expect(200);
  }

  @Test
  void tokensOfTheKeyBeforeStillWork() {
    Account account = accounts.citizen();
    ForgedToken access = ForgedToken.from(account.accessToken()).withHeader(WITHOUT_NAME);
    ForgedToken refresh = ForgedToken.from(account.refreshToken()).withHeader(WITHOUT_NAME);

    identity.me(access.signed(KnownSecrets.JWT_PREVIOUS)).expect(200);
    identity.refresh(refresh.signed(KnownSecrets.JWT_REFRESH_PREVIOUS)).expect(200);
  }

  @Test
  void tokensFromBeforeKeysHadNamesWork() {
    Account account = accounts.citizen();
    ForgedToken access = ForgedToken.from(account.accessToken()).withHeader(WITHOUT_NAME);

    identity.me(access.signed(KnownSecrets.JWT)).expect(200);
  }

  @Test
  void aTokenOfOneKeyUnderTheNameOfTheOtherIsRefused() {
    ForgedToken access = ForgedToken.from(accounts.citizen().accessToken());

    identity.me(access.signed(KnownSecrets.JWT_PREVIOUS)).expect(401);
  }

  @Test
  void keysAreForTheirKindOnly() {
    Account account = accounts.citizen();
    ForgedToken access = ForgedToken.from(account.accessToken()).withHeader(WITHOUT_NAME);

    identity.me(access.signed(KnownSecrets.JWT_REFRESH)).expect(401);
    identity.me(access.signed(KnownSecrets.JWT_REFRESH_PREVIOUS)).expect(401);
  }
}
