package org.chainverdict.platform.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chainverdict.shared.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

  private record Values(String text, Double number, double plain, List<String> list) {}

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T10:00:00Z, 2026-03-01T10:00:00.000Z",
    "2026-03-01T10:00:00.5Z, 2026-03-01T10:00:00.500Z",
    "2026-03-01T10:00:00.123456789Z, 2026-03-01T10:00:00.123Z",
    "1969-12-31T23:59:59.999Z, 1969-12-31T23:59:59.999Z",
    "2024-02-29T08:05:09.007Z, 2024-02-29T08:05:09.007Z",
    "0001-01-01T00:00:00Z, 0001-01-01T00:00:00.000Z",
    "+12026-03-01T10:00:00Z, +12026-03-01T10:00:00.000Z"
  })
  void instantsHaveThreeDigitsOfMilliseconds(Instant instant, String written) {
    assertThat(Json.text(instant)).isEqualTo('"' + written + '"');
  }

  @ParameterizedTest
  @CsvSource({
    "3.0, 3",
    "0.0, 0",
    "-0.0, 0",
    "-2.0, -2",
    "0.5, 0.5",
    "1000000000.0, 1000000000",
    "9007199254740991.0, 9007199254740991"
  })
  void wholeNumbersHaveNoFraction(double number, String written) {
    assertThat(Json.text(number)).isEqualTo(written);
    assertThat(Json.text(new Values(null, number, number, null)))
        .isEqualTo("{\"number\":%1$s,\"plain\":%1$s}".formatted(written));
  }

  @Test
  void equalMapsAreEqualTextsWhateverTheirOrder() {
    Map<String, Integer> forwards = new LinkedHashMap<>(Map.of("a", 1));
    forwards.put("b", 2);
    Map<String, Integer> backwards = new LinkedHashMap<>(Map.of("b", 2));
    backwards.put("a", 1);

    assertThat(Json.text(backwards)).isEqualTo(Json.text(forwards)).isEqualTo("{\"a\":1,\"b\":2}");
  }

  @Test
  void absentValuesAreLeftOut() {
    assertThat(Json.text(new Values(null, null, 1, List.of())))
        .isEqualTo("{\"plain\":1,\"list\":[]}");
  }

  @Test
  void identifiersAreTheirDigits() {
    Id id = new Id("65f0a1b2c3d4e5f601234567");

    assertThat(Json.text(Map.of("id", id))).isEqualTo("{\"id\":\"65f0a1b2c3d4e5f601234567\"}");
  }

  @Test
  void bytesAreUtf8AndKeepEveryCharacter() throws IOException {
    assertThat(Json.bytes("é")).isEqualTo("\"é\"".getBytes(StandardCharsets.UTF_8));
    assertThat(Json.mapper().readTree(Json.bytes("a😀é")).textValue()).isEqualTo("a😀é");
  }
}
