package org.chainverdict.systemtest.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.chainverdict.systemtest.cache.CachedPages.Look;
import org.chainverdict.systemtest.support.Api;

/** Threads that ask for pages all the time, one per node named, until they are closed. */
final class Readers implements AutoCloseable {

  private final Supplier<List<Look>> looks;
  private final List<Thread> threads = new ArrayList<>();
  private final AtomicLong answers = new AtomicLong();
  private volatile boolean closed;
  private volatile Throwable failure;

  Readers(Supplier<List<Look>> looks, List<Api> nodes) {
    this.looks = looks;
    for (Api node : nodes) {
      Thread thread = new Thread(() -> read(node), "reader-" + threads.size());
      threads.add(thread);
      thread.start();
    }
  }

  /** Fails when a reader has ended early, or none has got an answer. */
  void check() {
    assertThat(failure).isNull();
    assertThat(answers.get()).as("answers that readers got").isPositive();
  }

  @Override
  public void close() {
    closed = true;
    try {
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void read(Api node) {
    try {
      while (!closed) {
        for (Look look : List.copyOf(looks.get())) {
          if (closed) {
            return;
          }
          int status = look.at(node).send().status();
          assertThat(status).as(look.toString()).isIn(200, 403, 404);
          long unused = answers.incrementAndGet();
        }
      }
    } catch (RuntimeException | AssertionError e) {
      failure = e;
    }
  }
}
