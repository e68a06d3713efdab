package org.chainverdict.devservices.bench;

/**
 * A route to measure. A part of the path in braces stands for an identifier that {@link
 * Identifiers} finds.
 *
 * @param path with its query
 */
record BenchRoute(Actor actor, String path) {

  /** Who asks. */
  enum Actor {
    NOBODY,
    CITIZEN,
    LAWYER,
    ADMIN;

    String shown() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
