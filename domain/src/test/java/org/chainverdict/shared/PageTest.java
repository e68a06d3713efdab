package org.chainverdict.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

  @ParameterizedTest
  @CsvSource({
    "0, 1, 0, false, false",
    "10, 1, 1, false, false",
    "11, 1, 2, true, false",
    "11, 2, 2, false, true",
    "35, 2, 4, true, true",
    "5, 9, 1, false, true"
  })
  void neighboursFollowFromTheTotal(
      long total, int page, long pages, boolean next, boolean previous) {
    Page<String> result = new Page<>(List.of(), total, new PageRequest(page, 10));

    assertThat(result.pages()).isEqualTo(pages);
    assertThat(result.hasNext()).isEqualTo(next);
    assertThat(result.hasPrevious()).isEqualTo(previous);
  }

  @Test
  void mappingChangesTheItemsOnly() {
    PageRequest request = new PageRequest(2, 2);

    assertThat(new Page<>(List.of(1, 2), 7, request).map(String::valueOf))
        .isEqualTo(new Page<>(List.of("1", "2"), 7, request));
  }

  @Test
  void laterChangesOfTheListDoNotReachThePage() {
    List<String> items = new ArrayList<>(List.of("a"));
    Page<String> page = new Page<>(items, 1, new PageRequest(1, 10));

    items.add("b");

    assertThat(page.items()).containsExactly("a");
  }
}
