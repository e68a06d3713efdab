package org.chainverdict.identity.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.chainverdict.identity.EmailAddress;
import org.chainverdict.identity.Role;
import org.chainverdict.identity.application.RegistrationRequest;
import org.chainverdict.platform.json.Bodies;
import org.chainverdict.shared.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterRequestTest {

  private static final String GOOD =
      "\"name\":\"Asha\",\"email\":\"asha@example.org\",\"password\":\"Abcdef1\"";

  @Test
  void aMinimalRegistrationIsThatOfACitizen() {
    RegistrationRequest request =
        Bodies.json(
                "{\"name\":\" Asha \",\"email\":\"A.sha+x@gmail.com\",\"password\":\"Abcdef1\"}",
                RegisterRequest.class)
            .domain();

    assertThat(request.name()).isEqualTo("Asha");
    assertThat(request.email()).isEqualTo(new EmailAddress("asha@gmail.com"));
    assertThat(request.role()).isEqualTo(Role.CITIZEN);
    assertThat(request.lawyerDetails()).isNull();
  }

  @Test
  void nothingAtAllNamesWhatIsNeeded() {
    assertThat(errors("{}"))
        .extracting(FieldError::path)
        .containsExactly("email", "name", "password");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name|\"A\"",
        "name|\"  A  \"",
        "email|\"asha@example\"",
        "role|\"admin\"",
        "role|\"Lawyer\"",
        "phone|\"123456789\"",
        "phone|\"١٢٣٤٥٦٧٨٩٠\"",
        "lawyerDetails.experience|51",
        "lawyerDetails.experience|1.5",
        "lawyerDetails.consultationFee|-0.01",
        "lawyerDetails.consultationFee|1e400",
        "lawyerDetails.specialization|[]",
        "lawyerDetails.specialization[0]|null",
        "studentDetails.enrollmentYear|1999",
        "studentDetails.enrollmentYear|3000",
        "studentDetails.semester|\"9th\""
      })
  void aValueOutsideItsBoundsIsNamed(String path, String value) {
    assertThat(errors(with(path, value))).extracting(FieldError::path).containsExactly(path);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "short|Abc1|Password must be at least 6 characters long",
        "weak|abcdefgh|Password must contain a lower case letter, an upper case letter and a digit"
      })
  void aPasswordIsToldWhichRuleItBreaksWithoutBeingRepeated(
      String kind, String password, String message) {
    assertThat(errors(with("password", '"' + password + '"')))
        .as(kind)
        .extracting(FieldError::path, FieldError::msg, FieldError::value)
        .containsExactly(tuple("password", message, null));
  }

  @Test
  void aLawyerWithDetailsNeedsABarRegistrationNumber() {
    String details = "\"lawyerDetails\":{\"bio\":\"x\"}";

    assertThat(errors("{%s,\"role\":\"lawyer\",%s}".formatted(GOOD, details)))
        .extracting(FieldError::path)
        .containsExactly("lawyerDetails.barRegistrationNumber");
    assertThat(errors("{%s,\"role\":\"citizen\",%s}".formatted(GOOD, details))).isEmpty();
    assertThat(errors("{%s,\"role\":\"lawyer\"}".formatted(GOOD))).isEmpty();
  }

  /** A good body with one value replaced or added. */
  private static String with(String path, String value) {
    String[] names = path.replace("[0]", "").split("\\.", 2);
    String shown = path.endsWith("[0]") ? '[' + value + ']' : value;
    String last = "\"%s\":%s".formatted(names[names.length - 1], shown);
    String field = names.length == 1 ? last : "\"%s\":{%s}".formatted(names[0], last);
    // No name twice: that is refused by itself.
    String others = GOOD.replaceFirst("\"" + names[0] + "\":\"[^\"]*\",?", "");
    return '{' + others + (others.endsWith(",") ? "" : ",") + field + '}';
  }

  private static List<FieldError> errors(String json) {
    return Bodies.errors(json, RegisterRequest.class);
  }
}
