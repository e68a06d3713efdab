package org.chainverdict.platform.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chainverdict.shared.FieldError;
import org.chainverdict.shared.Problem;

/**
 * The envelope of a refusal.
 *
 * @param errors present on validation failures only
 * @param code for clients to branch on, with its {@code data}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ErrorEnvelope(
    @JsonInclude(JsonInclude.Include.ALWAYS) boolean success,
    String message,
    List<Field> errors,
    String code,
    Map<String, Object> data) {

  /** One refused field, in the form that existing clients read. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Field(String type, Object value, String msg, String path, String location) {

    static Field of(FieldError error) {
      String location = error.location().name().toLowerCase(Locale.ROOT);
      return new Field("field", error.value(), error.msg(), error.path(), location);
    }
  }

  static ErrorEnvelope of(String message, List<FieldError> errors) {
    return new ErrorEnvelope(false, message, errors.stream().map(Field::of).toList(), null, null);
  }

  static ErrorEnvelope of(Problem problem) {
    List<Field> errors = problem.errors().stream().map(Field::of).toList();
    return new ErrorEnvelope(
        false, problem.getMessage(), errors, problem.code().orElse(null), problem.data());
  }

  static ErrorEnvelope of(String message) {
    return of(message, List.of());
  }
}
