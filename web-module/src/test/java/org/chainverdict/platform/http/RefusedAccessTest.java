package org.chainverdict.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedAccessTest {

  @ParameterizedTest
  @CsvSource({
    "401, /api/auth/me, false, not-signed-in",
    "403, /api/admin/users, true, forbidden",
    "404, /api/queries/65f0a1b2c3d4e5f601234567, true, hidden-object",
    "404, /api/queries/65f0a1b2c3d4e5f601234567/status, true, hidden-object",
    "413, /api/documents/upload, true, oversized",
    "414, /api/x, false, oversized",
    "431, /api/x, false, oversized",
    "429, /api/auth/login, false, too-many-requests"
  })
  void theseAreTold(int status, String path, boolean signedIn, String name) {
    assertThat(RefusedAccess.of(status, path, signedIn).map(RefusedAccess::wireName))
        .contains(name);
  }

  @ParameterizedTest
  @CsvSource({
    "200, /api/auth/me, true",
    "400, /api/auth/login, false",
    "404, /api/nothing, true",
    "404, /api/queries/65f0a1b2c3d4e5f601234567, false",
    "409, /api/queries/65f0a1b2c3d4e5f601234567, true",
    "503, /api/auth/me, true"
  })
  void theseAreNot(int status, String path, boolean signedIn) {
    assertThat(RefusedAccess.of(status, path, signedIn)).isEmpty();
  }

  @Test
  void ofAFloodSomeLinesAreLeftOutAndCounted() {
    long[] now = {5};
    LinesPerSecond lines = new LinesPerSecond(2, () -> now[0]);

    assertThat(lines.next()).isTrue();
    assertThat(lines.next()).isTrue();
    assertThat(lines.next()).isFalse();
    assertThat(lines.next()).isFalse();
    now[0] = 6;
    assertThat(lines.next()).isTrue();
    assertThat(lines.takeLeftOut()).isEqualTo(2);
    assertThat(lines.takeLeftOut()).isZero();
  }
}
