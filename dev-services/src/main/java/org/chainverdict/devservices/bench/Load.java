package org.chainverdict.devservices.bench;

import java.net.http.HttpRequest;
import java.time.Duration;
import org.chainverdict.devservices.Problem;

/**
 * One client that asks the same again and again and waits for each answer, so that the time of an
 * answer is its own and not the queue's.
 */
final class Load {

  private final BenchClient client;
  private final ProcessHandle server;

  Load(BenchClient client, ProcessHandle server) {
    this.client = client;
    this.server = server;
  }

  Measurement run(HttpRequest request, int count) {
    long[] nanos = new long[count];
    int bytes = 0;
    Duration before = cpu();
    for (int i = 0; i < count; i++) {
      long start = System.nanoTime();
      bytes = client.send(request).body().length;
      nanos[i] = System.nanoTime() - start;
    }
    return new Measurement(nanos, bytes, cpu().minus(before).toNanos() / 1e9);
  }

  private Duration cpu() {
    return server
        .info()
        .totalCpuDuration()
        .orElseThrow(() -> new Problem("The node has ended, or its CPU time cannot be read."));
  }
}
