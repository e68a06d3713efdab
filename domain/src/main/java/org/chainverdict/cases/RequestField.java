package org.chainverdict.cases;

import java.util.Optional;

/** The parts of a listed request that a reader may choose. */
public enum RequestField {
  REQUEST_ID("requestId"),
  CASE_ID("caseId"),
  CASE_TYPE("caseType"),
  CASE_TITLE("caseTitle"),
  STATUS("status"),
  MESSAGE("message"),
  REQUESTED_AT("requestedAt"),
  LAWYER("lawyer"),
  CITIZEN("citizen");

  private final String wireName;

  RequestField(String wireName) {
    this.wireName = wireName;
  }

  /** The name in the {@code fields} parameter. */
  public String wireName() {
    return wireName;
  }

  public static Optional<RequestField> parse(String wireName) {
    for (RequestField field : values()) {
      if (field.wireName.equals(wireName)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
