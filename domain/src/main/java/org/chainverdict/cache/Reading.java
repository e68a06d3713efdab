package org.chainverdict.cache;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Tells the answer in the making on this thread what it is being made of, where only the store
 * knows. Stores say so <em>before</em> they read: a change in between then makes the answer stale.
 *
 * <p>Parts that many answers have in common are learned and known here too. They count by the same
 * versions as answers do, and only while an answer is in the making: a write that looks before it
 * leaps reads the database.
 */
public final class Reading {

  private static final ThreadLocal<Making> ANSWER = new ThreadLocal<>();

  private Reading() {}

  /** Without effect when no answer is in the making. */
  public static void of(Tag tag) {
    Making answer = ANSWER.get();
    if (answer != null) {
      answer.of(tag);
    }
  }

  /**
   * A part that is read once and serves the answers after it, until one of the tags changes that
   * were noted before it was read.
   *
   * @param key a type of its own with all that the part depends on, the reader's rights included
   */
  public static <T> T shared(Object key, Class<T> type, Supplier<T> read) {
    Making answer = ANSWER.get();
    if (answer == null) {
      return read.get();
    }
    Object known = answer.known(key);
    if (known != null) {
      return type.cast(known);
    }
    T part = read.get();
    answer.learned(key, part);
    return part;
  }

  /** See {@link Making#known}. */
  public static <T> Optional<T> known(Object key, Class<T> type) {
    Making answer = ANSWER.get();
    return answer == null ? Optional.empty() : Optional.ofNullable(type.cast(answer.known(key)));
  }

  /** See {@link Making#learned(Object, Object, Tag)}. */
  public static void learned(Object key, Object value, Tag tag) {
    Making answer = ANSWER.get();
    if (answer != null) {
      answer.learned(key, value, tag);
    }
  }

  public static void listen(Making answer) {
    ANSWER.set(answer);
  }

  public static void stop() {
    ANSWER.remove();
  }
}
