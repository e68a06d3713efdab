package org.chainverdict.lawyers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class DirectoryTermsTest {

  /** Letters whose lower case depends on neighbours or length, and characters of two code units. */
  private static final int[] ALPHABET =
      "abcxyzABCXYZ 019-.'üÜßẞıİΣσςΑα\u212Aſéпр京\u0301".concat("😀🎓𐐀𐐨").codePoints().toArray();

  private final Random random = new Random(20_260_301);

  @Test
  void everyPartOfATextHasTermsThatAreStored() {
    for (int round = 0; round < 2_000; round++) {
      int[] text = randomText(1 + random.nextInt(60));
      int from = random.nextInt(text.length);
      int to = from + 1 + random.nextInt(text.length - from);
      String part = new String(text, from, to - from);

      assertThat(stored(new String(text, 0, text.length)))
          .as("part <%s>", part)
          .containsAll(DirectoryTerms.query(part));
    }
  }

  @Test
  void theCaseOfTheSearchDoesNotMatter() {
    for (int round = 0; round < 1_000; round++) {
      int[] text = randomText(20);
      List<String> stored = stored(new String(text, 0, text.length));
      String part = new String(text, 3, 9);

      assertThat(stored).containsAll(DirectoryTerms.query(mapped(part, Character::toUpperCase)));
      assertThat(stored).containsAll(DirectoryTerms.query(mapped(part, Character::toLowerCase)));
    }
  }

  @Test
  void nameSpecializationsAndEducationAreAllSearched() {
    List<String> terms = DirectoryTerms.of("Asha", List.of("Tax", "Family"), "LLB");

    assertThat(terms).contains("ash", "sha", "tax", "fam", "ily", "llb", "a", "sh");
    assertThat(terms).doesNotContain("hat", "xfa", "Ash").doesNotHaveDuplicates();
  }

  @Test
  void absentPartsHaveNoTerms() {
    assertThat(DirectoryTerms.of(null, null, null)).isEmpty();
  }

  @Test
  void anotherTextSharesNotAllTerms() {
    assertThat(DirectoryTerms.of("Asha Rao", List.of("Tax"), "LLB"))
        .doesNotContainAnyElementsOf(DirectoryTerms.query("property"));
  }

  @Test
  void aLongSearchAsksForFewTerms() {
    String text = "abcdefghijklmnopqrstuvwxyz0123456789 and so on";

    assertThat(DirectoryTerms.query(text)).hasSizeLessThanOrEqualTo(20);
  }

  @Test
  void everyTermCanBeStoredAsText() {
    assertThat(DirectoryTerms.of("Asha 😀🎓", List.of("𐐀𐐨"), ""))
        .allSatisfy(
            term ->
                assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(term))
                    .as("term of %d characters", term.length())
                    .isTrue());
  }

  private static List<String> stored(String text) {
    return DirectoryTerms.of(text, List.of(), null);
  }

  private static String mapped(String text, IntUnaryOperator letters) {
    int[] mapped = text.codePoints().map(letters).toArray();
    return new String(mapped, 0, mapped.length);
  }

  private int[] randomText(int length) {
    return random.ints(length, 0, ALPHABET.length).map(i -> ALPHABET[i]).toArray();
  }
}
