package org.chainverdict.persistence;

import java.util.function.Supplier;

/** Runs changes that must stand or fall together. */
public interface UnitOfWork {

  /**
   * Runs the work in one transaction and commits it. The work may run several times when it meets a
   * concurrent change, so it must have no effect outside the database.
   */
  <T> T call(Supplier<T> work);

  default void run(Runnable work) {
    call(
        () -> {
          work.run();
          return null;
        });
  }
}
