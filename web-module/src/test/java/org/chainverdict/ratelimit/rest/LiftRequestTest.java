package org.chainverdict.ratelimit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiftRequestTest {

  @ParameterizedTest
  @CsvSource({
    "address:203.0.113.9, address:203.0.113.9",
    "address:2001:db8::1, address:2001:0db8:0000:0000::/64",
    "address:2001:0db8:0000:0000::/64, address:2001:0db8:0000:0000::/64",
    "user:65f0a1b2c3d4e5f601234567, user:65f0a1b2c3d4e5f601234567"
  })
  void anAddressMeansItsNetwork(String subject, String counted) {
    assertThat(new LiftRequest("api", subject).counted().key()).isEqualTo(counted);
  }
}
