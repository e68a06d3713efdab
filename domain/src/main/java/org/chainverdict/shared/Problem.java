package org.chainverdict.shared;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A refusal that the caller may read: its message is shown as it is, so it says what to do next and
 * never carries internals.
 */
public class Problem extends RuntimeException {

  private final ProblemType type;
  private final transient List<FieldError> errors;
  private final transient Duration retryAfter;

  protected Problem(
      ProblemType type, String message, List<FieldError> errors, Duration retryAfter) {
    // A refusal is an answer, not a fault: the stack trace would only cost time under attack.
    super(message, null, false, false);
    this.type = type;
    this.errors = List.copyOf(errors);
    this.retryAfter = retryAfter;
  }

  public static Problem invalid(String message) {
    return new Problem(ProblemType.INVALID_INPUT, message, List.of(), null);
  }

  /** A body of which nothing can be used: the one error has no path. */
  public static Problem unreadableBody(String message) {
    return new Problem(
        ProblemType.INVALID_INPUT, message, List.of(FieldError.body("", message, null)), null);
  }

  public static Problem invalid(List<FieldError> errors) {
    return new Problem(ProblemType.INVALID_INPUT, "Validation failed", errors, null);
  }

  public static Problem invalid(FieldError error) {
    return invalid(List.of(error));
  }

  public static Problem unauthenticated(String message) {
    return new Problem(ProblemType.UNAUTHENTICATED, message, List.of(), null);
  }

  public static Problem forbidden(String message) {
    return new Problem(ProblemType.FORBIDDEN, message, List.of(), null);
  }

  public static Problem notFound(String message) {
    return new Problem(ProblemType.NOT_FOUND, message, List.of(), null);
  }

  public static Problem conflict(String message) {
    return new Problem(ProblemType.CONFLICT, message, List.of(), null);
  }

  public static Problem tooLarge(String message) {
    return new Problem(ProblemType.TOO_LARGE, message, List.of(), null);
  }

  /** Content of a kind that is not taken. */
  public static Problem unsupported(String message) {
    return new Problem(ProblemType.UNSUPPORTED, message, List.of(), null);
  }

  public static Problem tooMany(String message, Duration retryAfter) {
    return new Problem(ProblemType.TOO_MANY_REQUESTS, message, List.of(), retryAfter);
  }

  public static Problem unavailable(String message, Duration retryAfter) {
    return new Problem(ProblemType.UNAVAILABLE, message, List.of(), retryAfter);
  }

  /** A code that clients branch on; empty where the status says it all. */
  public Optional<String> code() {
    return Optional.empty();
  }

  /** What goes along with the code; empty where there is nothing to add. */
  public Map<String, Object> data() {
    return Map.of();
  }

  public ProblemType type() {
    return type;
  }

  public List<FieldError> errors() {
    return errors == null ? List.of() : errors;
  }

  /** When a repeated attempt may succeed. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
