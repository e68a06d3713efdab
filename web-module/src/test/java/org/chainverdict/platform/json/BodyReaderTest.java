package org.chainverdict.platform.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import org.chainverdict.platform.json.PersonBody.Home;
import org.chainverdict.shared.Problem;
import org.chainverdict.shared.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyReaderTest {

  private static final PersonBody ASHA =
      new PersonBody(
          "Asha", 30, 0.5, true, new Home("Pune", 7), List.of("tax", "family"), null, null);

  @Test
  void aJsonObjectBecomesARecord() {
    String json =
        """
        {"name": "Asha", "age": 30, "fee": 0.5, "active": true,
         "home": {"city": "Pune", "number": 7}, "tags": ["tax", "family"]}
        """;

    assertThat(Bodies.json(json, PersonBody.class)).isEqualTo(ASHA);
  }

  @Test
  void aFormBecomesTheSameRecord() {
    String form =
        "name=Asha&age=30&fee=0.5&active=true&home[city]=Pune&home%5Bnumber%5D=7"
            + "&tags[]=tax&tags[]=family";

    assertThat(Bodies.form(form, PersonBody.class)).isEqualTo(ASHA);
  }

  @Test
  void oneValueOfAFormIsAListOfOne() {
    assertThat(Bodies.form("name=Asha&tags=tax", PersonBody.class).tags()).containsExactly("tax");
  }

  @Test
  void aFormIsCheckedLikeJson() {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> Bodies.form("name=A&age=old", PersonBody.class))
        .satisfies(e -> assertThat(e.errors()).extracting("path").containsExactly("age", "name"));
  }

  @Test
  void unknownKeysAreIgnored() {
    PersonBody person =
        Bodies.json("{\"name\":\"Asha\",\"role\":\"admin\",\"home\":{\"x\":1}}", PersonBody.class);

    assertThat(person.name()).isEqualTo("Asha");
    assertThat(person.home()).isEqualTo(new Home(null, null));
  }

  @Test
  void anEmptyBodyIsAnEmptyObject() {
    assertThat(Bodies.errors("", PersonBody.class)).extracting("path").containsExactly("name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"text\"", "1", "null", "true", " "})
  void otherJsonIsNoBody(String json) {
    assertRefused(json.getBytes(UTF_8), "The request body must be a JSON object");
  }

  static Stream<byte[]> malformed() {
    return Stream.of(
        "{".getBytes(UTF_8),
        "{\"name\":}".getBytes(UTF_8),
        "{'name':'x'}".getBytes(UTF_8),
        "{\"name\":\"Asha\"} {}".getBytes(UTF_8),
        "name=Asha".getBytes(UTF_8),
        ("{\"x\":" + "[".repeat(100) + "]".repeat(100) + "}").getBytes(UTF_8),
        ("{\"x\":" + "1".repeat(100) + "}").getBytes(UTF_8),
        new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'});
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void malformedJsonIsRefused(byte[] body) {
    assertRefused(body, "The request body is not well-formed JSON");
  }

  @Test
  void onlyRecordsAreRead() {
    BodyReader reader = new BodyReader();
    Annotation[] none = new Annotation[0];

    assertThat(reader.isReadable(PersonBody.class, PersonBody.class, none, null)).isTrue();
    assertThat(reader.isReadable(String.class, String.class, none, null)).isFalse();
  }

  /** JSON Schema counts code points; five emoji are ten units of UTF-16. */
  @Test
  void charactersOutsideTheBasicPlaneCountOnce() {
    assertThat(
            Bodies.json("{\"name\":\"Asha\",\"password\":\"🔐🔐🔐🔐🔐🔐\"}", PersonBody.class)
                .password())
        .hasSize(12);
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(
            () -> Bodies.json("{\"name\":\"Asha\",\"password\":\"🔐🔐🔐🔐🔐\"}", PersonBody.class))
        .satisfies(e -> assertThat(e.errors()).extracting("path").containsExactly("password"));
  }

  private static void assertRefused(byte[] body, String message) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> Bodies.read(body, MediaType.APPLICATION_JSON_TYPE, PersonBody.class))
        .withMessage(message)
        .satisfies(
            e -> {
              assertThat(e.type()).isEqualTo(ProblemType.INVALID_INPUT);
              // The contract promises a list of errors where a body is validated.
              assertThat(e.errors()).extracting("path", "msg").containsExactly(tuple("", message));
            });
  }
}
