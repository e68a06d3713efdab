package org.chainverdict.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.chainverdict.shared.Problem;
import org.chainverdict.shared.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTreeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "a=1&b=2|{\"a\":\"1\",\"b\":\"2\"}",
        "a=|{\"a\":\"\"}",
        "a|{\"a\":\"\"}",
        "a=x=y|{\"a\":\"x=y\"}",
        "a=one+two%20%C3%A9%26|{\"a\":\"one two é&\"}",
        "&&a=1&|{\"a\":\"1\"}",
        "a[b]=1&a[c]=2|{\"a\":{\"b\":\"1\",\"c\":\"2\"}}",
        "a%5Bb%5D=1|{\"a\":{\"b\":\"1\"}}",
        "a[b][c][]=1|{\"a\":{\"b\":{\"c\":[\"1\"]}}}",
        "a[]=1|{\"a\":[\"1\"]}",
        "a[]=1&a[]=2|{\"a\":[\"1\",\"2\"]}",
        "a=1&a=2&a=3|{\"a\":[\"1\",\"2\",\"3\"]}",
        "a=1&a[]=2|{\"a\":[\"1\",\"2\"]}",
        "a=1&a[b]=2|{\"a\":{\"b\":\"2\"}}",
        "a[b]=1&a=2|{\"a\":\"2\"}",
        "a[=1|{\"a[\":\"1\"}",
        "[]=1|{\"[]\":\"1\"}"
      })
  void aFormStandsForAnObject(String form, String json) {
    assertThat(FormTree.parse(form)).hasToString(json);
  }

  @Test
  void anEmptyFormIsAnEmptyObject() {
    assertThat(FormTree.parse("")).hasToString("{}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=%", "a=%zz", "%f=1", "a[b][c][d][e][f]=1"})
  void whatCannotBeReadIsRefused(String form) {
    assertRefused(form);
  }

  @Test
  void aFormHasAtMost200Fields() {
    assertThat(FormTree.parse("a=1&".repeat(199) + "a=1").get("a")).hasSize(200);
    assertRefused("a=1&".repeat(200) + "a=1");
  }

  private static void assertRefused(String form) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> FormTree.parse(form))
        .satisfies(e -> assertThat(e.type()).isEqualTo(ProblemType.INVALID_INPUT));
  }
}
