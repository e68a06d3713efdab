package org.chainverdict.devservices.seed;

import org.chainverdict.shared.Id;

/** What is seeded. The same number of a kind has the same identifier in every run. */
enum SeedKind {
  LAWYER(1),
  CITIZEN(2),
  QUERY(3),
  DISPUTE(4),
  CONSULTATION(5),
  CONNECTION(6),
  CHAT(7);

  private final int code;

  SeedKind(int code) {
    this.code = code;
  }

  Id id(int number) {
    return part(number, 0);
  }

  /** Something inside of it, counted from 1. */
  Id part(int number, int part) {
    return new Id("5eed%02x%08x%010x".formatted(code, number, part));
  }

  /** The way back from {@link #id}. */
  int number(Id id) {
    return Integer.parseInt(id.hex().substring(6, 14), 16);
  }

  /** How it is called in messages. */
  String plural() {
    return switch (this) {
      case QUERY -> "queries";
      default -> name().toLowerCase(java.util.Locale.ROOT) + 's';
    };
  }
}
