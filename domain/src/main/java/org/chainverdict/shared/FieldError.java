package org.chainverdict.shared;

/**
 * One refused input value, in the form of the contract's {@code errors[]}.
 *
 * @param value the offending value; null when it was absent or must not be repeated (secrets)
 * @param path dotted path such as {@code lawyerDetails.experience}
 */
public record FieldError(String path, String msg, Object value, Location location) {

  /** Where the value stood in the request. */
  public enum Location {
    BODY,
    QUERY,
    PARAMS
  }

  public static FieldError body(String path, String msg, Object value) {
    return new FieldError(path, msg, value, Location.BODY);
  }

  public static FieldError query(String path, String msg, Object value) {
    return new FieldError(path, msg, value, Location.QUERY);
  }

  public static FieldError param(String path, String msg, Object value) {
    return new FieldError(path, msg, value, Location.PARAMS);
  }
}
