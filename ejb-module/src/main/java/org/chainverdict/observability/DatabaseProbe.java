package org.chainverdict.observability;

/** A sign of life of the database. */
public interface DatabaseProbe {

  /**
   * @param reason for operators, empty when alive
   */
  record Result(boolean alive, String reason) {}

  /** Answers within about two seconds. */
  Result probe();
}
