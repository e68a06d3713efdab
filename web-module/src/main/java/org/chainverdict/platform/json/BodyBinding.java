package org.chainverdict.platform.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chainverdict.shared.FieldError;
import org.chainverdict.shared.Problem;

/**
 * Turns a JSON object into a record and checks its constraints. A value of the wrong type is noted
 * and taken out, so that the rest can still be checked and all errors be told together.
 */
final class BodyBinding {

  private static final int MAX_TYPE_ERRORS = 50;

  private final JsonMapper mapper;
  private final Validator validator;
  private final Map<String, FieldError> errors = new TreeMap<>();

  BodyBinding(JsonMapper mapper, Validator validator) {
    this.mapper = mapper;
    this.validator = validator;
  }

  Record bind(ObjectNode tree, Class<Record> type) {
    TextRules.check(tree).forEach(this::note);
    Record value = convert(tree, type);
    for (ConstraintViolation<Record> violation : validator.validate(value)) {
      String path = path(violation.getPropertyPath().toString());
      note(FieldError.body(path, violation.getMessage(), violation.getInvalidValue()));
    }
    if (value instanceof SelfChecked checked) {
      checked.check().forEach(this::note);
    }
    if (!errors.isEmpty()) {
      throw Problem.invalid(
          List.copyOf(errors.values()).stream()
              .sorted(Comparator.comparing(FieldError::path))
              .toList());
    }
    return value;
  }

  private Record convert(ObjectNode tree, Class<Record> type) {
    for (int i = 0; i < MAX_TYPE_ERRORS; i++) {
      try {
        return mapper.treeToValue(tree, type);
      } catch (JsonMappingException e) {
        List<Reference> path = e.getPath();
        Optional<String> message = message(e);
        if (path.isEmpty() || message.isEmpty()) {
          break;
        }
        note(FieldError.body(dotted(path), message.get(), TreePaths.remove(tree, path)));
      } catch (JsonProcessingException e) {
        throw Problem.unreadableBody("The request body is not well-formed JSON");
      }
    }
    throw errors.isEmpty()
        ? Problem.unreadableBody("The request body does not have the expected form")
        : Problem.invalid(List.copyOf(errors.values()));
  }

  private static Optional<String> message(JsonMappingException failure) {
    if (failure instanceof MismatchedInputException mismatch) {
      return Optional.of(TypeNames.expected(mismatch.getTargetType()));
    }
    return failure.getCause() instanceof InputCoercionException
        ? Optional.of("is out of range")
        : Optional.empty();
  }

  /** The first error of a field is the one to mend first. */
  private void note(FieldError error) {
    boolean known = errors.keySet().stream().anyMatch(path -> within(error.path(), path));
    if (!known) {
      Object value = Sensitive.isSensitive(error.path()) ? null : Shortened.of(error.value());
      errors.put(error.path(), new FieldError(error.path(), error.msg(), value, error.location()));
    }
  }

  private static boolean within(String path, String parent) {
    return path.equals(parent) || path.startsWith(parent + '.') || path.startsWith(parent + '[');
  }

  private static String path(String violationPath) {
    return violationPath.replace(".<list element>", "");
  }

  private static String dotted(List<Reference> path) {
    StringBuilder text = new StringBuilder();
    for (Reference step : path) {
      if (step.getFieldName() == null) {
        text.append('[').append(step.getIndex()).append(']');
      } else {
        text.append(text.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return text.toString();
  }
}
