package org.chainverdict.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.chainverdict.shared.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyBindingTest {

  @Test
  void everythingWrongIsToldAtOnceInTheOrderOfPaths() {
    assertThat(
            errors(
                """
                {"age": "old", "fee": -1, "active": "yes", "home": {"city": "P", "number": 1.5},
                 "tags": ["tax", ""], "repeated": "x"}
                """))
        .extracting(FieldError::path, FieldError::msg)
        .containsExactly(
            tuple("active", "must be true or false"),
            tuple("age", "must be a whole number"),
            tuple("home.city", "is too short"),
            tuple("home.number", "must be a whole number"),
            tuple("name", "is required"),
            tuple("repeated", "must repeat the name"),
            tuple("tags[1]", "is empty"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name|5|must be text",
        "name|true|must be text",
        "name|[\"Asha\"]|must be text",
        "name|{\"$ne\":null}|must be text",
        "age|\"30\"|must be a whole number",
        "age|30.5|must be a whole number",
        "age|true|must be a whole number",
        "fee|\"0.5\"|must be a number",
        "fee|[]|must be a number",
        "active|1|must be true or false",
        "active|\"true\"|must be true or false",
        "home|\"Pune\"|must be an object",
        "home|[]|must be an object",
        "tags|\"tax\"|must be a list",
        "tags|{\"0\":\"tax\"}|must be a list"
      })
  void aValueOfAnotherTypeIsNamed(String field, String value, String message) {
    String name = field.equals("name") ? "" : "\"name\": \"Asha\", ";

    assertThat(errors("{%s\"%s\": %s}".formatted(name, field, value)))
        .extracting(FieldError::path, FieldError::msg)
        .containsExactly(tuple(field, message));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2147483648", "-99999999999", "123456789012345678901234567890"})
  void aNumberOutsideItsTypeIsNamed(String number) {
    assertThat(errors("{\"name\": \"A\", \"age\": " + number + "}"))
        .extracting(FieldError::path, FieldError::msg)
        .containsExactly(tuple("age", "is out of range"), tuple("name", "is too short"));
  }

  @Test
  void anEntryOfTheWrongTypeDoesNotMoveTheOthers() {
    assertThat(errors("{\"name\": \"Asha\", \"tags\": [\"a\", 5, \"\", {}, \"b\", \"\"]}"))
        .extracting(FieldError::path, FieldError::msg)
        .containsExactly(
            tuple("tags[1]", "must be text"),
            tuple("tags[2]", "is empty"),
            tuple("tags[3]", "must be text"),
            tuple("tags[5]", "is empty"));
  }

  @Test
  void anOffendingValueIsRepeated() {
    assertThat(errors("{\"name\": \"A\", \"age\": -1}"))
        .extracting(FieldError::value)
        .containsExactly(-1, "A");
  }

  @Test
  void aSecretIsNotRepeatedWhateverIsWrongWithIt() {
    assertThat(errors("{\"name\": \"Asha\", \"password\": \"abc\"}"))
        .containsExactly(FieldError.body("password", "is too short", null));
    assertThat(errors("{\"name\": \"Asha\", \"password\": 12345}"))
        .containsExactly(FieldError.body("password", "must be text", null));
  }

  @Test
  void aLongValueIsNotMirrored() {
    String json = "{\"name\": \"Asha\", \"repeated\": \"%s\"}".formatted("x".repeat(201));

    assertThat(errors(json)).extracting(FieldError::value).containsOnlyNulls();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "A\\ud800", "\\udc00A", "A\\ud800A"})
  void textThatCannotBeStoredIsRefused(String text) {
    assertThat(errors("{\"name\": \"Asha %1$s\", \"tags\": [\"x\", \"%1$s\"]}".formatted(text)))
        .extracting(FieldError::path, FieldError::msg, FieldError::value)
        .containsExactly(
            tuple("name", "contains characters that cannot be stored", null),
            tuple("tags[1]", "contains characters that cannot be stored", null));
  }

  @Test
  void charactersOutsideTheBasicPlaneAreText() {
    assertThat(errors("{\"name\": \"Asha \\ud83d\\ude00\"}")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud800", "\\udc00x", "a\\ud83d.b", "\\u0000"})
  void theNameOfAnOddKeyIsMadeReadable(String key) {
    assertThat(errors("{\"name\": \"Asha\", \"%s\": \"\\u0000\"}".formatted(key)))
        .extracting(FieldError::path)
        .singleElement()
        .satisfies(path -> assertThat(TextRules.isStorable(path)).isTrue());
  }

  @Test
  void aLongKeyIsNotMirrored() {
    String json = "{\"name\": \"Asha\", \"%s\": \"\\u0000\"}".formatted("k".repeat(10_000));

    assertThat(errors(json)).extracting(FieldError::path).containsExactly("k".repeat(100));
  }

  private static List<FieldError> errors(String json) {
    return Bodies.errors(json, PersonBody.class);
  }
}
