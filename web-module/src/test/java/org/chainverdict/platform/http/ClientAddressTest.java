package org.chainverdict.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.chainverdict.configuration.MisconfiguredException;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {

  private final ClientAddress behindProxies = trusting("10.0.0.0/8, fd00::/8, 192.0.2.1");

  @Test
  void withoutTrustedProxiesTheHeaderIsIgnored() {
    assertThat(trusting("").resolve("10.0.0.1", "203.0.113.9")).isEqualTo("10.0.0.1");
  }

  @Test
  void aStrangerIsNotBelieved() {
    assertThat(behindProxies.resolve("203.0.113.9", "198.51.100.1")).isEqualTo("203.0.113.9");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10.0.0.1|203.0.113.9|203.0.113.9",
        "10.0.0.1|198.51.100.1, 203.0.113.9|203.0.113.9",
        "10.0.0.1|203.0.113.9, 10.0.0.2|203.0.113.9",
        "10.0.0.1|198.51.100.1,203.0.113.9,192.0.2.1,10.9.9.9|203.0.113.9",
        "10.0.0.1|10.0.0.3, 10.0.0.2|10.0.0.3",
        "fd00::1|2001:db8::5|2001:db8::5",
        "fd00::1|2001:db8::5, 10.0.0.2|2001:db8::5",
        "::ffff:10.0.0.1|203.0.113.9|203.0.113.9"
      })
  void readFromTheRightTheFirstThatIsNoProxyIsTheClient(String peer, String header, String client) {
    assertThat(behindProxies.resolve(peer, header)).isEqualTo(client);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        "unknown",
        "client.example",
        "localhost",
        "203.0.113.9:4711",
        "[2001:db8::5]:80",
        "1.2",
        "127.1",
        "256.1.1.1",
        "2130706433",
        "fade.cafe",
        "<script>",
        ",",
        "203.0.113.9,"
      })
  void withoutAnAddressAtTheRightThePeerIsTheClient(String header) {
    assertThat(behindProxies.resolve("10.0.0.1", header)).isEqualTo("10.0.0.1");
  }

  @Test
  void whatStandsLeftOfJunkIsNotBelieved() {
    assertThat(behindProxies.resolve("10.0.0.1", "203.0.113.9, junk, 10.0.0.2"))
        .isEqualTo("10.0.0.2");
  }

  @Test
  void theAddressIsWorkedOutOncePerRequest() {
    Exchange exchange = new Exchange("GET", "/api/health");
    exchange.requestHeaders.put("X-Forwarded-For", "203.0.113.9");

    assertThat(behindProxies.of(exchange.request())).isEqualTo("203.0.113.9");
    exchange.requestHeaders.put("X-Forwarded-For", "198.51.100.1");
    assertThat(behindProxies.of(exchange.request())).isEqualTo("203.0.113.9");
  }

  @Test
  void aSecondLineOfTheHeaderStandsToTheRightOfTheFirst() {
    Exchange exchange = new Exchange("GET", "/api/health");
    exchange.requestHeaders.put("X-Forwarded-For", "198.51.100.1\n203.0.113.9");

    assertThat(behindProxies.of(exchange.request())).isEqualTo("203.0.113.9");
  }

  @Test
  void onlyTheHeaderOfTheProxiesIsRead() {
    Exchange exchange = new Exchange("GET", "/api/health");
    exchange.requestHeaders.put("X-Forwarded-For", "203.0.113.9");
    exchange.requestHeaders.put("Forwarded", "for=198.51.100.1");

    assertThat(behindProxies.of(exchange.request())).isEqualTo("203.0.113.9");
    exchange.attributes.clear();
    assertThat(trusting("10.0.0.0/8", "forwarded").of(exchange.request()))
        .isEqualTo("198.51.100.1");
  }

  @Test
  void forwardedIsReadFromTheRightToo() {
    ClientAddress forwarded = trusting("10.0.0.0/8", "Forwarded");
    assertThat(forwarded.resolve("10.0.0.1", "for=198.51.100.1, for=203.0.113.9;by=10.0.0.2"))
        .isEqualTo("203.0.113.9");
    assertThat(forwarded.resolve("10.0.0.1", "for=203.0.113.9, for=10.0.0.2"))
        .isEqualTo("203.0.113.9");
    assertThat(forwarded.resolve("10.0.0.1", "for=198.51.100.1, for=unknown"))
        .isEqualTo("10.0.0.1");
  }

  @Test
  void anotherHeaderIsAMistakeInTheSettings() {
    assertThatExceptionOfType(MisconfiguredException.class)
        .isThrownBy(() -> trusting("10.0.0.0/8", "X-Real-IP"));
    assertThatExceptionOfType(MisconfiguredException.class)
        .isThrownBy(() -> trusting("10.0.0.0/99"));
  }

  private static ClientAddress trusting(String proxies, String header) {
    return new ClientAddress(
        new Settings(
            name ->
                name.equals(Setting.TRUSTED_PROXIES.key())
                    ? Optional.of(proxies)
                    : name.equals(Setting.FORWARDED_HEADER.key())
                        ? Optional.of(header)
                        : Optional.empty()));
  }

  private static ClientAddress trusting(String proxies) {
    String key = Setting.TRUSTED_PROXIES.key();
    return new ClientAddress(
        new Settings(name -> name.equals(key) ? Optional.of(proxies) : Optional.empty()));
  }
}
