package org.chainverdict.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangeTest {

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.255.255.255, true",
    "10.0.0.0/8, 11.0.0.0, false",
    "172.16.0.0/12, 172.31.255.255, true",
    "172.16.0.0/12, 172.32.0.0, false",
    "192.0.2.7, 192.0.2.7, true",
    "255.255.255.0/24, 255.255.255.255, true",
    "0.0.0.0/32, 0.0.0.0, true",
    "192.0.2.7, 192.0.2.6, false",
    "192.0.2.7/32, 192.0.2.7, true",
    "0.0.0.0/0, 203.0.113.9, true",
    "0.0.0.0/0, 2001:db8::1, false",
    "2001:db8::/32, 2001:db8:ffff::1, true",
    "2001:db8::/32, 2001:db9::1, false",
    "::1, 0:0:0:0:0:0:0:1, true",
    "::/0, 10.0.0.1, false",
    "10.0.0.0/8, ::ffff:10.0.0.1, true"
  })
  void anAddressIsInsideOrNot(String range, String address, boolean inside) {
    assertThat(AddressRange.parse(range).contains(AddressRange.bytes(address))).isEqualTo(inside);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/8",
        "10.0.0.0/",
        "10.0.0.0/33",
        "10.0.0.0/-1",
        "10.0.0.0/x",
        "10.0.0.0/8/8",
        "::/129",
        "proxy.example",
        "localhost",
        "10.0.0",
        "10.0.0.256",
        "010.0.0.1",
        "1",
        "a.b",
        ":::",
        "1.2.3.4.5",
        "1.2.3.4.",
        "1.2.3.",
        ".1.2.3",
        "1..2.3",
        "00.0.0.0",
        "1.2.3.0004",
        "1.2.3.+4",
        "1.2.3.\u0664"
      })
  void otherTextIsRefused(String text) {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> AddressRange.parse(text));
  }
}
