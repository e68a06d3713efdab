package org.chainverdict.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ForwardedElementsTest {

  static List<Arguments> headers() {
    return List.of(
        Arguments.of("for=192.0.2.60", List.of("192.0.2.60")),
        Arguments.of("For=192.0.2.60;proto=http;by=203.0.113.43", List.of("192.0.2.60")),
        Arguments.of("for=192.0.2.43, for=198.51.100.17", List.of("192.0.2.43", "198.51.100.17")),
        Arguments.of("for=\"[2001:db8:cafe::17]:4711\"", List.of("2001:db8:cafe::17")),
        Arguments.of("for=\"192.0.2.1:80\";proto=https", List.of("192.0.2.1")),
        Arguments.of("proto=https;for=192.0.2.1", List.of("192.0.2.1")),
        Arguments.of("for=192.0.2.1,for=unknown", List.of("192.0.2.1", "")),
        Arguments.of("for=_hidden, for=192.0.2.1", List.of("", "192.0.2.1")),
        Arguments.of("proto=https", List.of("")),
        Arguments.of("by=\"a,b\";for=192.0.2.1", List.of("192.0.2.1")),
        Arguments.of("for=192.0.2.9, \", for=192.0.2.1", List.of("", "192.0.2.1")),
        Arguments.of("nonsense", List.of("")),
        Arguments.of("", List.of()));
  }

  @ParameterizedTest
  @MethodSource("headers")
  void everyProxyHasOneAddressOrHidesIt(String header, List<String> addresses) {
    assertThat(ForwardedElements.addresses(header)).isEqualTo(addresses);
  }
}
