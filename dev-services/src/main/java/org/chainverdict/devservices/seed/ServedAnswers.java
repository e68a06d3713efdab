package org.chainverdict.devservices.seed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.chainverdict.devservices.Problem;

/**
 * Answers that a running system has stored. Seeding writes past the application, so they have to be
 * ended by hand.
 */
public final class ServedAnswers {

  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final URI system;

  /**
   * @param system the gateway, or the only node
   */
  public ServedAnswers(URI system) {
    this.system = system;
  }

  /**
   * @param accessToken of an administrator
   * @throws Problem when old answers may still be served
   */
  public void purge(String accessToken) {
    HttpRequest request =
        HttpRequest.newBuilder(system.resolve("/api/admin/cache"))
            .timeout(LIMIT)
            .header("Authorization", "Bearer " + accessToken)
            .DELETE()
            .build();
    try {
      HttpResponse<Void> answer =
          HttpClient.newBuilder()
              .connectTimeout(LIMIT)
              .build()
              .send(request, BodyHandlers.discarding());
      if (answer.statusCode() != 200) {
        throw stale("answered " + answer.statusCode(), null);
      }
    } catch (IOException e) {
      throw stale("did not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw stale("was not waited for", e);
    }
  }

  private Problem stale(String what, Exception cause) {
    String message =
        "The data is loaded, but DELETE "
            + system.resolve("/api/admin/cache")
            + " "
            + what
            + ": stored answers may be old for some minutes.";
    return cause == null ? new Problem(message) : new Problem(message, cause);
  }
}
