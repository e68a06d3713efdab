package org.chainverdict.platform.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.util.List;
import org.chainverdict.shared.FieldError;
import org.chainverdict.shared.FieldError.Location;
import org.chainverdict.shared.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarParametersTest {

  private final MultivaluedHashMap<String, String> query = new MultivaluedHashMap<>();

  @Test
  void singleValuesPass() {
    query.add("page", "1");
    query.add("search", "a[b]");
    query.add("empty", "");

    assertThatCode(this::filter).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"status[$ne]", "status[]", "]", "a[0"})
  void namesWithBracketsAreRefused(String name) {
    query.add(name, "x");

    assertThat(errors())
        .extracting(FieldError::path, FieldError::location, FieldError::value)
        .containsExactly(tuple(name, Location.QUERY, null));
  }

  @Test
  void aRepeatedNameIsRefused() {
    query.addAll("page", "1", "2");

    assertThat(errors())
        .extracting(FieldError::path, FieldError::msg)
        .containsExactly(tuple("page", "must be given once"));
  }

  @Test
  void theNulCharacterIsRefused() {
    query.add("search", "a\0b");

    assertThat(errors()).extracting(FieldError::path).containsExactly("search");
  }

  @Test
  void allRefusalsAreToldAtOnce() {
    query.add("a[]", "1");
    query.addAll("b", "1", "2");

    assertThat(errors()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {98, 99, 100, 5_000})
  void aLongNameIsCutBetweenCharacters(int length) {
    query.add("x".repeat(length) + "\uD83D\uDE00[]", "1");

    assertThat(errors())
        .extracting(FieldError::path)
        .singleElement()
        .satisfies(
            path -> {
              assertThat(path.codePointCount(0, path.length())).isEqualTo(100);
              assertThat(UTF_8.newEncoder().canEncode(path)).isTrue();
            });
  }

  private List<FieldError> errors() {
    Problem[] caught = new Problem[1];
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(this::filter)
        .satisfies(problem -> caught[0] = problem);
    return caught[0].errors();
  }

  private void filter() {
    UriInfo uri = standIn(UriInfo.class, "getQueryParameters", query);
    new ScalarParameters().filter(standIn(ContainerRequestContext.class, "getUriInfo", uri));
  }

  private static <T> T standIn(Class<T> type, String method, Object answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, called, arguments) -> {
              assertThat(called.getName()).isEqualTo(method);
              return answer;
            }));
  }
}
