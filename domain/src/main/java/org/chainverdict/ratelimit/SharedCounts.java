package org.chainverdict.ratelimit;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;

/** The counters of all nodes. */
public interface SharedCounts {

  /**
   * Works on the counters for at most the given time.
   *
   * @param patient asks even right after a failure, when others are told at once that it is no use
   * @param late gets what the work has brought when nobody waits for it any more
   * @throws CountsUnavailable when there is no answer in time
   */
  <T> T ask(Duration patience, boolean patient, Function<Cells, T> work, Consumer<T> late);

  /** The time that all nodes agree on, in milliseconds. Never waits. */
  long now();

  /** How many nodes there are. Never waits. */
  int members();

  /** Texts under keys, changed by compare and swap only. */
  interface Cells {

    /** Null when there is none. */
    String get(String key);

    /**
     * False when another value stands there by now.
     *
     * @param expected null when there must be none
     */
    boolean swap(String key, String expected, String value);
  }
}
