package org.chainverdict.systemtest.contract;

import java.util.List;

/** Whoever may send a request. */
public enum Caller {
  ANONYMOUS,
  CITIZEN,
  UNVERIFIED_LAWYER,
  LAWYER,
  STUDENT,
  ADMIN;

  /**
   * Whether one of the roles of an operation is this caller's. Words behind a role, such as
   * "(owner)", are met by the preparation, which makes the caller that owner.
   */
  public boolean mayCall(List<String> roles) {
    return roles.stream().anyMatch(this::is);
  }

  private boolean is(String role) {
    return switch (role.split(" ", 2)[0]) {
      case "public" -> true;
      case "authenticated" -> this != ANONYMOUS;
      case "citizen" -> this == CITIZEN;
      case "lawyer" -> this == LAWYER || this == UNVERIFIED_LAWYER;
      case "verified_lawyer" -> this == LAWYER;
      case "law_student" -> this == STUDENT;
      case "admin" -> this == ADMIN;
      default -> throw new IllegalStateException("a role that nobody has: " + role);
    };
  }

  /** Whether he can have a part in a case. */
  boolean isParty() {
    return this == CITIZEN || isLawyer();
  }

  boolean isLawyer() {
    return this == LAWYER || this == UNVERIFIED_LAWYER;
  }

  @Override
  public String toString() {
    return switch (this) {
      case ANONYMOUS -> "nobody";
      case CITIZEN -> "a citizen";
      case UNVERIFIED_LAWYER -> "a lawyer who is not verified";
      case LAWYER -> "a verified lawyer";
      case STUDENT -> "a law student";
      case ADMIN -> "an administrator";
    };
  }
}
