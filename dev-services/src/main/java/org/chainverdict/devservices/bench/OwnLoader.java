package org.chainverdict.devservices.bench;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chainverdict.devservices.Problem;

/** A thread per connection, as fast as answers come, where wrk is missing. */
final class OwnLoader implements Loader {

  @Override
  public String name() {
    return "an own client in Java (wrk is missing), which takes CPU from the server";
  }

  @Override
  public Sample run(Target target, int connections, Duration time) {
    ExecutorService threads = Executors.newFixedThreadPool(connections);
    try {
      byte[] request = target.bytes("GET", "");
      long start = System.nanoTime();
      List<Future<Times>> all = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        all.add(threads.submit(() -> ask(target, request, start + time.toNanos())));
      }
      List<Times> times = new ArrayList<>();
      for (Future<Times> each : all) {
        times.add(each.get());
      }
      return sample(times, (System.nanoTime() - start) / 1e9);
    } catch (ExecutionException e) {
      throw new Problem("A client failed: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Problem("Interrupted while measuring.", e);
    } finally {
      threads.shutdownNow();
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Times(long[] nanos, long bad) {}

  private static Times ask(Target target, byte[] request, long end) {
    long[] nanos = new long[1_024];
    int count = 0;
    long bad = 0;
    try (SkimmingConnection connection = new SkimmingConnection(target.server())) {
      for (long now = System.nanoTime(); now < end || count == 0; now = System.nanoTime()) {
        bad += connection.exchange(request) / 100 == 2 ? 0 : 1;
        if (count == nanos.length) {
          nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = System.nanoTime() - now;
      }
    } catch (UncheckedIOException e) {
      bad++;
    }
    return new Times(Arrays.copyOf(nanos, count), bad);
  }

  private static Sample sample(List<Times> times, double seconds) {
    long[] all = times.stream().flatMapToLong(each -> Arrays.stream(each.nanos())).toArray();
    long bad = times.stream().mapToLong(Times::bad).sum();
    if (all.length == 0) {
      throw new Problem("No request was answered.");
    }
    Measurement measured = new Measurement(all, 0, 0);
    return new Sample(all.length, seconds, measured.millis(50), measured.millis(99), bad, 0);
  }
}
