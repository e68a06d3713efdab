package org.chainverdict.observability;

import java.util.function.Supplier;

/**
 * Counts the database commands of the request that the thread works on. Nothing is counted outside
 * of a request.
 */
public final class RoundTrips {

  private static final ThreadLocal<RoundTrips> CURRENT = new ThreadLocal<>();

  private final long startedAt = System.nanoTime();
  private int work;
  private int authentication;
  private boolean authenticates;

  private RoundTrips() {}

  /** Of one request so far. */
  public record Count(int work, int authentication, long nanos) {}

  /** From here on this thread works on a new request. */
  public static void begin() {
    CURRENT.set(new RoundTrips());
  }

  public static void end() {
    CURRENT.remove();
  }

  /** For adapters: a command goes to the database. */
  public static void sent() {
    RoundTrips current = CURRENT.get();
    if (current == null) {
      return;
    }
    if (current.authenticates) {
      current.authentication++;
    } else {
      current.work++;
    }
  }

  /** What is done to find out who the caller is counts apart from the work. */
  public static <T> T authenticating(Supplier<T> search) {
    RoundTrips current = CURRENT.get();
    if (current == null) {
      return search.get();
    }
    current.authenticates = true;
    try {
      return search.get();
    } finally {
      current.authenticates = false;
    }
  }

  /** All zero outside of a request. */
  public static Count count() {
    RoundTrips current = CURRENT.get();
    return current == null
        ? new Count(0, 0, 0)
        : new Count(current.work, current.authentication, System.nanoTime() - current.startedAt);
  }

  /**
   * A transaction that met another one is repeated: what it did before counts no more, since it
   * says nothing about the route.
   */
  public static void backTo(Count earlier) {
    RoundTrips current = CURRENT.get();
    if (current != null) {
      current.work = earlier.work();
    }
  }
}
