package org.chainverdict.devservices.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.chainverdict.devservices.Problem;
import org.chainverdict.devservices.seed.SeedReport.SeededAccount;

/**
 * Many citizens at all nodes at once, nine reads to a write, a few of them much busier than the
 * rest. Every answer is looked at: does it show what its reader had written before he asked, and is
 * it his.
 */
final class MixBench {

  private static final int CLIENTS = 16;

  private final List<URI> nodes;
  private final List<SeededAccount> citizens;
  private final long requests;
  private final Consumer<String> progress;

  MixBench(
      List<URI> nodes, List<SeededAccount> citizens, long requests, Consumer<String> progress) {
    this.nodes = nodes;
    this.citizens = citizens;
    this.requests = requests;
    this.progress = progress;
  }

  /**
   * @param seconds that it took
   */
  record Outcome(MixCount.Result counts, double seconds, int users, int nodes) {}

  Outcome run() {
    String run = Long.toString(System.currentTimeMillis(), 36);
    List<MixUser> users =
        citizens.stream().map(each -> new MixUser(each.id(), each.email(), run)).toList();
    MixCount count = new MixCount();
    ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    long start = System.nanoTime();
    try {
      List<Future<?>> clients = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        clients.add(
            threads.submit(new MixClient(i, nodes, citizens, users, count, requests, progress)));
      }
      for (Future<?> each : clients) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new Problem("A client failed: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Problem("Interrupted while measuring.", e);
    } finally {
      threads.shutdownNow();
    }
    return new Outcome(
        count.result(), (System.nanoTime() - start) / 1e9, users.size(), nodes.size());
  }
}
