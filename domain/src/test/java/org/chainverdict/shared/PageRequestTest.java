package org.chainverdict.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRequestTest {

  @ParameterizedTest
  @CsvSource({
    "3, 50, 3, 50",
    "' 3 ', ' 50 ', 3, 50",
    ", , 1, 20",
    "'', '', 1, 20",
    "abc, 1.5, 1, 20",
    "0, 0, 1, 20",
    "-1, -5, 1, 20",
    "1, 101, 1, 100",
    "9999999999, 9999999999, 100000, 100"
  })
  void whatAClientSentIsReadWithDefaultsAndBounds(
      String page, String limit, int readPage, int readLimit) {
    assertThat(PageRequest.parse(page, limit, 20)).isEqualTo(new PageRequest(readPage, readLimit));
  }

  @Test
  void valuesOutOfBoundsAreClamped() {
    assertThat(new PageRequest(0, 0)).isEqualTo(new PageRequest(1, 1));
    assertThat(new PageRequest(Integer.MAX_VALUE, Integer.MAX_VALUE))
        .isEqualTo(new PageRequest(PageRequest.MAX_PAGE, PageRequest.MAX_LIMIT));
  }

  @Test
  void theOffsetCountsTheItemsBefore() {
    assertThat(new PageRequest(1, 20).offset()).isZero();
    assertThat(new PageRequest(3, 20).offset()).isEqualTo(40);
    assertThat(new PageRequest(Integer.MAX_VALUE, 100).offset()).isEqualTo(9_999_900);
  }

  @Test
  void aPageBeyondADepthBecomesTheLastOneWithin() {
    assertThat(new PageRequest(7, 20).within(100)).isEqualTo(new PageRequest(5, 20));
    assertThat(new PageRequest(4, 20).within(100)).isEqualTo(new PageRequest(4, 20));
    assertThat(new PageRequest(4, 100).within(50)).isEqualTo(new PageRequest(1, 100));
  }
}
