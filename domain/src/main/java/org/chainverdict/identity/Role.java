package org.chainverdict.identity;

import java.util.Locale;
import java.util.Optional;

/** What an account may do. */
public enum Role {
  ADMIN,
  LAWYER,
  CITIZEN,
  LAW_STUDENT;

  /** The name in tokens, answers and the database. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Role> parse(String wireName) {
    for (Role role : values()) {
      if (role.wireName().equals(wireName)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  /** Administrators are made by operators only. */
  public boolean canBeRegistered() {
    return this != ADMIN;
  }

  /** Only lawyers wait for an administrator's approval. */
  public boolean startsVerified() {
    return this != LAWYER;
  }
}
