package org.chainverdict.platform.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.chainverdict.lawyers.rest.DirectoryResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By the parameters of the directory. */
class QueryRuleTest {

  private final QueryRule rule = rule();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "&",
        "page=1",
        "page=0&limit=20",
        "page=-5",
        "limit=abc",
        "page=",
        "unknown=1",
        "sortBy=createdAt&sortOrder=desc",
        "sortOrder=desc&x=%20"
      })
  void whatMeansTheFirstPageIsOneKey(String query) {
    assertThat(rule.normal(query)).isEmpty();
  }

  @Test
  void noQueryIsTheFirstPage() {
    assertThat(rule.normal(null)).isEmpty();
  }

  @Test
  void orderAndSpellingDoNotMatter() {
    assertThat(rule.normal("search=a%20b&limit=1000&fields=name,email"))
        .isEqualTo(rule.normal("fields=email,%20name,name&limit=100&search=a+b&page=1"));
  }

  @Test
  void valuesThatDifferStayApart() {
    assertThat(rule.normal("search=a")).isNotEqualTo(rule.normal("search=A"));
    assertThat(rule.normal("search=a")).isNotEqualTo(rule.normal("search=a "));
    assertThat(rule.normal("search=a%26page%3D2")).isNotEqualTo(rule.normal("search=a&page=2"));
    assertThat(rule.normal("search=")).isNotEqualTo(rule.normal(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page=1&page=2",
        "x=1&x=1",
        "status[$ne]=1",
        "a%5Bb%5D=1",
        "search=%00",
        "search=%0A",
        "search=%zz"
      })
  void whatTheRouteWouldRefuseHasNoKey(String query) {
    assertThat(rule.normal(query)).isNull();
  }

  private static QueryRule rule() {
    Method list =
        Stream.of(DirectoryResource.class.getMethods())
            .filter(method -> method.getName().equals("list"))
            .findFirst()
            .orElseThrow();
    return QueryRule.of(list, list.getAnnotation(Cached.class));
  }
}
