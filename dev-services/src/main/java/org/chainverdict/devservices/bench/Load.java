package org.chainverdict.devservices.bench;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.chainverdict.devservices.Problem;

/** Clients that ask the same again and again, each waiting for its answer. */
final class Load implements AutoCloseable {

  /** One, so that the time of an answer is its own and not the queue's. */
  static final int CLIENTS = 1;

  private final BenchClient client;
  private final ProcessHandle server;
  private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);

  Load(BenchClient client, ProcessHandle server) {
    this.client = client;
    this.server = server;
  }

  Measurement run(HttpRequest request, int count) {
    long[] nanos = new long[count];
    AtomicInteger next = new AtomicInteger();
    AtomicInteger bytes = new AtomicInteger();
    Duration before = cpu();
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      all.add(
          clients.submit(
              () -> {
                for (int n = next.getAndIncrement(); n < count; n = next.getAndIncrement()) {
                  long start = System.nanoTime();
                  bytes.set(client.send(request).body().length);
                  nanos[n] = System.nanoTime() - start;
                }
              }));
    }
    all.forEach(Load::await);
    return new Measurement(nanos, bytes.get(), cpu().minus(before).toNanos() / 1e9);
  }

  private Duration cpu() {
    return server
        .info()
        .totalCpuDuration()
        .orElseThrow(() -> new Problem("The node has ended, or its CPU time cannot be read."));
  }

  private static void await(Future<?> work) {
    try {
      work.get();
    } catch (ExecutionException e) {
      throw new Problem("A request failed: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Problem("Interrupted while measuring.", e);
    }
  }

  @Override
  public void close() {
    clients.shutdownNow();
  }
}
