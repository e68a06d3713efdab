package org.chainverdict.devservices.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.chainverdict.devservices.Problem;

/**
 * Ordinary requests, with which the fuzzer prepares what it plays with and looks after the node.
 */
final class FuzzClient {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final URI server;

  FuzzClient(URI server) {
    this.server = server;
  }

  /**
   * @param token null for nobody
   * @throws Problem unless it succeeds
   */
  JsonNode get(String token, String path) {
    return expect(request(token, "GET", path, "application/json", BodyPublishers.noBody()));
  }

  JsonNode post(String token, String path, Map<String, ?> body) {
    return send(token, "POST", path, body);
  }

  JsonNode send(String token, String method, String path, Map<String, ?> body) {
    String text = JSON.valueToTree(body).toString();
    return expect(request(token, method, path, "application/json", BodyPublishers.ofString(text)));
  }

  JsonNode upload(String token, String path, List<Part> parts) {
    byte[] form = Multipart.bytes(parts, Multipart.BOUNDARY);
    return expect(request(token, "POST", path, Multipart.TYPE, BodyPublishers.ofByteArray(form)));
  }

  int status(String token, String path) {
    return exchange(request(token, "GET", path, "application/json", BodyPublishers.noBody()))
        .statusCode();
  }

  private HttpRequest request(
      String token, String method, String path, String type, BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(path))
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", type)
            .method(method, body);
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return request.build();
  }

  private JsonNode expect(HttpRequest request) {
    HttpResponse<byte[]> answer = exchange(request);
    if (answer.statusCode() >= 300) {
      throw new Problem(
          "An ordinary request failed: %s %s answered %d %s"
              .formatted(
                  request.method(),
                  request.uri(),
                  answer.statusCode(),
                  new String(answer.body(), StandardCharsets.UTF_8)));
    }
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new Problem("No JSON from " + request.uri(), e);
    }
  }

  private HttpResponse<byte[]> exchange(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(request.method() + " " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Problem("Interrupted.", e);
    }
  }
}
