package org.chainverdict.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TagsTest {

  @Test
  void tagsAreTrimmedLowerCaseAndUnique() {
    assertThat(Tags.parse(" Lease ,RENT,, lease ,")).containsExactly("lease", "rent");
    assertThat(Tags.parse(null)).isEmpty();
    assertThat(Tags.parse(" , ")).isEmpty();
  }

  @Test
  void thereMayBeTwentyOfFiftyCharacters() {
    assertThat(Tags.areUsable(Collections.nCopies(20, "x".repeat(50)))).isTrue();
    assertThat(Tags.areUsable(Collections.nCopies(21, "x"))).isFalse();
    assertThat(Tags.areUsable(List.of("x".repeat(51)))).isFalse();
  }
}
