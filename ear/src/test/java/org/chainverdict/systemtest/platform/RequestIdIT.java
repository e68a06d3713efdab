package org.chainverdict.systemtest.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdIT extends SystemTest {
  private static final String HEADER = "X-Request-Id";
  private static final String SANE = "[A-Za-z0-9._-]{1,64}";

  @Test
  void everyAnswerHasItsOwnId() {
    assertThat(IntStream.range(0, 20).mapToObj(i -> answeredId(null)))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches(SANE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "Abc-123_x.y",
        "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
      })
  void aSaneIdOfTheClientIsKept(String id) {
    assertThat(answeredId(id)).isEqualTo(id);
    assertThat(api.get("/api/nothing").header(HEADER, id).expect(404).header(HEADER)).contains(id);
    assertThat(api.get("/api/auth/me").header(HEADER, id).expect(401).header(HEADER)).contains(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "with space",
        "<script>",
        "semi;colon",
        "quote\"",
        "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef5"
      })
  void anyOtherIsReplaced(String id) {
    assertThat(answeredId(id)).isNotEqualTo(id).matches(SANE);
  }

  private String answeredId(String id) {
    var call = api.get("/api/health/ping");
    if (id != null) {
      call.header(HEADER, id);
    }
    return call.expect(200).header(HEADER).orElseThrow();
  }
}
