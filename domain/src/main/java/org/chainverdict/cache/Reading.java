package org.chainverdict.cache;

import java.util.function.Consumer;

/**
 * Tells the answer in the making on this thread what it is being made of, where only the store
 * knows. Stores say so <em>before</em> they read: a change in between then makes the answer stale.
 */
public final class Reading {

  private static final ThreadLocal<Consumer<Tag>> LISTENER = new ThreadLocal<>();

  private Reading() {}

  /** Without effect when no answer is in the making. */
  public static void of(Tag tag) {
    Consumer<Tag> listener = LISTENER.get();
    if (listener != null) {
      listener.accept(tag);
    }
  }

  public static void listen(Consumer<Tag> listener) {
    LISTENER.set(listener);
  }

  public static void stop() {
    LISTENER.remove();
  }
}
