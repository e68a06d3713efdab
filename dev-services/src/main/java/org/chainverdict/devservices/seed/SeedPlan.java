package org.chainverdict.devservices.seed;

/**
 * How many of each kind there shall be in the end.
 *
 * @param chats with messages in them; a chat without any belongs to every assigned case and every
 *     accepted connection
 */
public record SeedPlan(
    int lawyers,
    int citizens,
    int queries,
    int disputes,
    int consultations,
    int connections,
    int chats) {

  /** What {@code scripts/seed} stores unless it is told otherwise. */
  public static final SeedPlan USUAL = new SeedPlan(200, 1000, 2000, 500, 200, 500, 800);

  int count(SeedKind kind) {
    return switch (kind) {
      case LAWYER -> lawyers;
      case CITIZEN -> citizens;
      case QUERY -> queries;
      case DISPUTE -> disputes;
      case CONSULTATION -> consultations;
      case CONNECTION -> connections;
      case CHAT -> chats;
    };
  }

  /** Whether there is anything in which people take part. */
  boolean needsPeople() {
    return queries + disputes + consultations + connections + chats > 0;
  }
}
