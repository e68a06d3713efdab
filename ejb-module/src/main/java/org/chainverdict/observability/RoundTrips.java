package org.chainverdict.observability;

import java.util.Arrays;
import java.util.function.Supplier;

/**
 * Counts the database commands of the request that the thread works on. Nothing is counted outside
 * of a request.
 */
public final class RoundTrips {

  /**
   * One for each thread and kept, since making and removing it with every request costs more than a
   * stored answer may. Plain numbers: a class of ours would keep the application in memory.
   */
  private static final ThreadLocal<long[]> CURRENT = ThreadLocal.withInitial(() -> new long[5]);

  private static final int ACTIVE = 0;
  private static final int STARTED = 1;
  private static final int WORK = 2;
  private static final int AUTHENTICATION = 3;
  private static final int AUTHENTICATES = 4;

  private RoundTrips() {}

  /** Of one request so far. */
  public record Count(int work, int authentication, long nanos) {}

  /** From here on this thread works on a new request. */
  public static void begin() {
    long[] current = CURRENT.get();
    Arrays.fill(current, 0);
    current[ACTIVE] = 1;
    current[STARTED] = System.nanoTime();
  }

  public static void end() {
    CURRENT.get()[ACTIVE] = 0;
  }

  /** For adapters: a command goes to the database. */
  public static void sent() {
    long[] current = CURRENT.get();
    current[current[AUTHENTICATES] == 1 ? AUTHENTICATION : WORK]++;
  }

  /** What is done to find out who the caller is counts apart from the work. */
  public static <T> T authenticating(Supplier<T> search) {
    long[] current = CURRENT.get();
    current[AUTHENTICATES] = 1;
    try {
      return search.get();
    } finally {
      current[AUTHENTICATES] = 0;
    }
  }

  /** All zero outside of a request. */
  public static Count count() {
    long[] current = CURRENT.get();
    return current[ACTIVE] == 0
        ? new Count(0, 0, 0)
        : new Count(
            (int) current[WORK],
            (int) current[AUTHENTICATION],
            System.nanoTime() - current[STARTED]);
  }

  /**
   * A transaction that met another one is repeated: what it did before counts no more, since it
   * says nothing about the route.
   */
  public static void backTo(Count earlier) {
    CURRENT.get()[WORK] = earlier.work();
  }
}
