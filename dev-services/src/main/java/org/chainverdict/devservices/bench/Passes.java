package org.chainverdict.devservices.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.chainverdict.devservices.Problem;

/**
 * Sends each of a list of requests once, from some clients that each wait for their answers, and
 * adds up what that took. The clients keep their connections from pass to pass.
 */
final class Passes implements AutoCloseable {

  private final Server node;
  private final ExecutorService threads;
  private final List<RawConnection> connections = new ArrayList<>();
  private final List<long[]> nanos = new ArrayList<>();
  private double cpuSeconds;
  private volatile int bytes;

  Passes(Server node, URI address, int clients) {
    this.node = node;
    this.threads = Executors.newFixedThreadPool(clients);
    for (int i = 0; i < clients; i++) {
      connections.add(new RawConnection(address));
    }
  }

  /**
   * @param cache what X-Cache has to say; empty for whatever it says
   */
  void measure(List<byte[]> requests, String cache) {
    double before = node.cpuSeconds();
    nanos.add(send(requests, cache));
    cpuSeconds += node.cpuSeconds() - before;
  }

  /** CPU seconds of the node in all passes since the last lap. */
  double cpuSeconds() {
    return cpuSeconds;
  }

  /** What was measured since the last lap. */
  Measurement lap() {
    Measurement lap =
        new Measurement(nanos.stream().flatMapToLong(Arrays::stream).toArray(), bytes, cpuSeconds);
    nanos.clear();
    cpuSeconds = 0;
    return lap;
  }

  @Override
  public void close() {
    threads.shutdownNow();
    connections.forEach(RawConnection::close);
  }

  private long[] send(List<byte[]> requests, String cache) {
    long[] times = new long[requests.size()];
    AtomicInteger next = new AtomicInteger();
    List<Future<?>> clients = new ArrayList<>();
    for (RawConnection connection : connections) {
      clients.add(
          threads.submit(
              () -> {
                for (int i = next.getAndIncrement(); i < times.length; i = next.getAndIncrement()) {
                  times[i] = ask(connection, requests.get(i), cache);
                }
              }));
    }
    try {
      for (Future<?> client : clients) {
        client.get();
      }
    } catch (ExecutionException e) {
      throw new Problem("A client failed: " + e.getCause().getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Problem("Interrupted while measuring.", e);
    }
    return times;
  }

  private long ask(RawConnection connection, byte[] request, String cache) {
    long start = System.nanoTime();
    RawConnection.Answer answer = connection.exchange(request);
    long time = System.nanoTime() - start;
    bytes = answer.body().length;
    if (answer.status() / 100 != 2 || !answer.header("x-cache").startsWith(cache)) {
      throw new Problem(
          "Expected another answer than %d, %s: %s"
              .formatted(answer.status(), answer.header("x-cache"), answer.text()));
    }
    return time;
  }
}
