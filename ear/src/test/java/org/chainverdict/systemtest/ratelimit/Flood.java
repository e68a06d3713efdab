package org.chainverdict.systemtest.ratelimit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Many clients at once that take the nodes in turn, all of them speaking for one address. */
final class Flood {
  static final int UNREACHABLE = 0;
  private static final int THREADS = 32;
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private final List<URI> nodes;
  private final String address;

  Flood(List<URI> nodes, String address) {
    this.nodes = nodes;
    this.address = address;
  }

  /** How many answers there were of each status. */
  Map<Integer, Integer> send(String method, String path, int requests) throws InterruptedException {
    AtomicInteger next = new AtomicInteger();
    Map<Integer, Integer> statuses = new TreeMap<>();
    ExecutorService clients = Executors.newFixedThreadPool(THREADS);
    for (int thread = 0; thread < THREADS; thread++) {
      clients.execute(
          () -> {
            for (int i = next.getAndIncrement(); i < requests; i = next.getAndIncrement()) {
              int status = status(request(nodes.get(i % nodes.size()), method, path));
              synchronized (statuses) {
                statuses.merge(status, 1, Integer::sum);
              }
            }
          });
    }
    clients.shutdown();
    if (!clients.awaitTermination(5, TimeUnit.MINUTES)) {
      throw new IllegalStateException("the flood does not end: " + statuses);
    }
    return statuses;
  }

  private HttpRequest request(URI node, String method, String path) {
    return HttpRequest.newBuilder(node.resolve(path))
        .timeout(Duration.ofSeconds(60))
        .header("X-Forwarded-For", address)
        .method(method, HttpRequest.BodyPublishers.noBody())
        .build();
  }

  private static int status(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return UNREACHABLE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return UNREACHABLE;
    }
  }
}
