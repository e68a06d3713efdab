package org.chainverdict.identity.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RandomIdsTest {

  @Test
  void anIdentifierHas128BitsAndNeedsNoEscapingInAnUrl() {
    assertThat(RandomIds.next()).matches("[A-Za-z0-9_-]{22}");
    assertThat(Base64.getUrlDecoder().decode(RandomIds.next())).hasSize(16);
  }

  @Test
  void aResetTokenHas256BitsInHexadecimal() {
    assertThat(RandomIds.resetToken()).matches("[0-9a-f]{64}");
  }

  @Test
  void noTwoAreEqual() {
    Set<String> ids =
        IntStream.range(0, 10_000).mapToObj(i -> RandomIds.next()).collect(Collectors.toSet());

    assertThat(ids).hasSize(10_000);
  }
}
