package org.chainverdict.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectTest {

  @ParameterizedTest
  @CsvSource({
    "203.0.113.9, address:203.0.113.9",
    "2001:db8::5, address:2001:0db8:0000:0000::/64",
    "2001:db8:0:0:ffff:ffff:ffff:ffff, address:2001:0db8:0000:0000::/64",
    "2001:DB8:0:1::5, address:2001:0db8:0000:0001::/64",
    "::ffff:203.0.113.9, address:203.0.113.9",
    "::1, address:0000:0000:0000:0000::/64",
    "not:an:address, address:not:an:address"
  })
  void anAddressCountsByItsNetwork(String address, String key) {
    assertThat(Subject.address(address).key()).isEqualTo(key);
  }
}
