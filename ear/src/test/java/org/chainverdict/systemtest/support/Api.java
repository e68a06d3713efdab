package org.chainverdict.systemtest.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * A client of one server address. Every answer passes {@link Verdict} before a test sees it, so
 * that no test can overlook a body that the contract does not know.
 */
public final class Api {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(Version.HTTP_1_1)
          .followRedirects(Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private final URI base;

  public Api(URI base) {
    this.base = base;
  }

  public URI base() {
    return base;
  }

  public Call get(String path) {
    return call("GET", path);
  }

  public Call post(String path) {
    return call("POST", path);
  }

  public Call put(String path) {
    return call("PUT", path);
  }

  public Call patch(String path) {
    return call("PATCH", path);
  }

  public Call call(String method, String path) {
    return new Call(this, method, path);
  }

  Answer send(Call call) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(call.target()))
            .timeout(Duration.ofSeconds(60))
            .method(call.method(), publisher(call.body()));
    call.headers().forEach(request::header);
    Answer answer = exchange(call, request.build());
    Verdict.check(call, answer);
    return answer;
  }

  private static Answer exchange(Call call, HttpRequest request) {
    try {
      HttpResponse<byte[]> response = CLIENT.send(request, BodyHandlers.ofByteArray());
      return new Answer(
          call.method() + " " + call.target(),
          response.statusCode(),
          response.headers(),
          response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(call.method() + " " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static BodyPublisher publisher(byte[] body) {
    return body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
  }
}
