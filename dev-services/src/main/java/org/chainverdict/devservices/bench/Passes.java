package org.chainverdict.devservices.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chainverdict.devservices.Problem;

/** Sends each of a list of requests once, from one client, and adds up what that took. */
final class Passes {

  private final Server node;
  private final URI address;
  private final List<long[]> nanos = new ArrayList<>();
  private double cpuSeconds;
  private int bytes;

  Passes(Server node, URI address) {
    this.node = node;
    this.address = address;
  }

  /**
   * @param cache what X-Cache has to say; empty for whatever it says
   */
  void measure(List<byte[]> requests, String cache) {
    double before = node.cpuSeconds();
    nanos.add(send(requests, cache));
    cpuSeconds += node.cpuSeconds() - before;
  }

  Measurement result() {
    return new Measurement(
        nanos.stream().flatMapToLong(Arrays::stream).toArray(), bytes, cpuSeconds);
  }

  private long[] send(List<byte[]> requests, String cache) {
    long[] times = new long[requests.size()];
    try (RawConnection connection = new RawConnection(address)) {
      for (int i = 0; i < times.length; i++) {
        long start = System.nanoTime();
        RawConnection.Answer answer = connection.exchange(requests.get(i));
        times[i] = System.nanoTime() - start;
        bytes = answer.body().length;
        if (answer.status() / 100 != 2 || !answer.header("x-cache").startsWith(cache)) {
          throw new Problem(
              "Expected another answer than %d, %s: %s"
                  .formatted(answer.status(), answer.header("x-cache"), answer.text()));
        }
      }
    }
    return times;
  }
}
