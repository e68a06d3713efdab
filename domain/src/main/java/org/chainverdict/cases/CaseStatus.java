package org.chainverdict.cases;

import java.util.Locale;
import java.util.Optional;

/** Where a case stands. */
public enum CaseStatus {
  PENDING,
  ASSIGNED,
  IN_PROGRESS,
  MEDIATION,
  ARBITRATION,
  RESOLVED,
  CLOSED;

  /** The name in answers and the database. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<CaseStatus> parse(String wireName) {
    for (CaseStatus status : values()) {
      if (status.wireName().equals(wireName)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }

  /** A lawyer has it and it is not over: the one meaning of "active" in all counters. */
  public boolean isActive() {
    return this == ASSIGNED || this == IN_PROGRESS || this == MEDIATION || this == ARBITRATION;
  }

  /** Mediation and arbitration are between two parties, so a query has neither. */
  public boolean isOf(CaseType type) {
    return type == CaseType.DISPUTE || (this != MEDIATION && this != ARBITRATION);
  }
}
