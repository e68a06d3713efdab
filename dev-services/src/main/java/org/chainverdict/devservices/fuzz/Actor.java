package org.chainverdict.devservices.fuzz;

import java.util.List;

/** In which part a request is sent. */
enum Actor {
  NOBODY,
  CITIZEN,
  LAWYER,
  UNVERIFIED_LAWYER,
  STUDENT,
  ADMIN;

  /** Whether one of the roles of an operation is his; words behind a role do not count. */
  boolean mayCall(List<String> roles) {
    return roles.stream().map(role -> role.split(" ", 2)[0]).anyMatch(this::is);
  }

  private boolean is(String role) {
    return switch (role) {
      case "public" -> true;
      case "authenticated" -> this != NOBODY;
      case "citizen" -> this == CITIZEN;
      case "lawyer" -> this == LAWYER || this == UNVERIFIED_LAWYER;
      case "verified_lawyer" -> this == LAWYER;
      case "law_student" -> this == STUDENT;
      case "admin" -> this == ADMIN;
      default -> false;
    };
  }
}
