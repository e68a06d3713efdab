package org.chainverdict.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.chainverdict.shared.FoldedText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("P10")
class CaseTermsTest {

  @Test
  void everyPartOfTitleAndDescriptionIsFoundByItsTerms() {
    String title = "Deposit kept";
    String description = "Mein Vermieter \u00d6ZG\u00dcR zahlt nicht: \ud83c\udfe0 am Park.";
    for (String text : new String[] {title, description}) {
      for (int from = 0; from < text.length(); from++) {
        for (int to = from + 1; to <= text.length(); to++) {
          if (isWhole(text, from) && isWhole(text, to)) {
            String part = text.substring(from, to).toUpperCase(java.util.Locale.ROOT);
            assertThat(CaseTerms.of(title, description))
                .containsAll(CaseTerms.query(part).stream().toList());
            assertThat(CaseTerms.texts(title, description))
                .anyMatch(stored -> stored.contains(FoldedText.of(part, 2_000)));
          }
        }
      }
    }
  }

  @Test
  void aSearchHasItsRarestTermAndAShortOneNone() {
    assertThat(CaseTerms.query("ab")).isEmpty();
    assertThat(CaseTerms.query("AbC")).contains("abc");
    assertThat(CaseTerms.query("the quiz")).contains("uiz");
  }

  @Test
  void absentTextsAreTolerated() {
    assertThat(CaseTerms.of(null, "abcd")).containsExactly("abc", "bcd");
    assertThat(CaseTerms.of(null, null)).isEmpty();
    assertThat(CaseTerms.texts(null, "Ab")).containsExactly("", "ab");
  }

  private static boolean isWhole(String text, int at) {
    return at == text.length() || !Character.isLowSurrogate(text.charAt(at));
  }
}
