package org.chainverdict.systemtest.support;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Purges what the server has stored. Tests write to the database behind its back, which no server
 * could notice.
 */
final class StoredAnswers {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  private final URI gateway;
  private final String adminPassword;
  private String token;

  StoredAnswers(URI gateway, String adminPassword) {
    this.gateway = gateway;
    this.adminPassword = adminPassword;
  }

  synchronized void purge() {
    try {
      if (token == null || delete() == 401) {
        token = signIn();
        int unused = delete();
      }
    } catch (IOException e) {
      // The server is away, as some tests want it; it then has nothing stored that could be served.
      token = null;
    }
  }

  private int delete() throws IOException {
    return send(HttpRequest.newBuilder(gateway.resolve("/api/admin/cache"))
            .header("Authorization", "Bearer " + token)
            .DELETE())
        .statusCode();
  }

  private String signIn() throws IOException {
    String body =
        Json.write(Registrations.fields("email", Administrators.EMAIL, "password", adminPassword));
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(gateway.resolve("/api/auth/login"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    if (answer.statusCode() != 200) {
      throw new IOException("nobody there to sign in: " + answer.statusCode());
    }
    return answer.body().replaceAll("(?s).*\"accessToken\":\"([^\"]*)\".*", "$1");
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return CLIENT.send(request.timeout(Duration.ofSeconds(10)).build(), BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
