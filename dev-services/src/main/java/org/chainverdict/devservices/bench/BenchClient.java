package org.chainverdict.devservices.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.chainverdict.devservices.Problem;
import org.chainverdict.devservices.bench.BenchRoute.Actor;

/** Sends one request and waits for all of the answer. */
final class BenchClient {

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final URI node;
  private final Map<Actor, String> tokens;

  /**
   * @param tokens access tokens of those who have one
   */
  BenchClient(URI node, Map<Actor, String> tokens) {
    this.node = node;
    this.tokens = tokens;
  }

  HttpRequest request(Actor actor, String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(node.resolve(path)).timeout(Duration.ofSeconds(30));
    if (tokens.containsKey(actor)) {
      request.header("Authorization", "Bearer " + tokens.get(actor));
    }
    return request.build();
  }

  HttpResponse<byte[]> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Problem("Interrupted while measuring.", e);
    }
  }
}
