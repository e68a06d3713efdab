package org.chainverdict.systemtest.support;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The mailbox behind the development mail server: everything that the server has sent. */
public final class Mails {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final URI list;

  Mails(URI list) {
    this.list = list;
  }

  /** Whether captured mails can be read here at all. */
  public boolean readable() {
    return list != null;
  }

  /** The mails to one address, oldest first. */
  public List<Mail> to(String address) {
    return StreamSupport.stream(Json.read(fetch()).spliterator(), false)
        .map(Mails::mail)
        .filter(mail -> mail.to().contains(address))
        .toList();
  }

  /**
   * Waits for a mail to the address that the test looks for; mails leave some time after the
   * answer.
   */
  public Mail awaitTo(String address, Predicate<Mail> wanted) {
    return await("a mail to " + address)
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(100))
        .until(
            () -> to(address).stream().filter(wanted).findFirst().orElse(null), Objects::nonNull);
  }

  public Mail awaitTo(String address) {
    return awaitTo(address, mail -> true);
  }

  private static Mail mail(JsonNode node) {
    JsonNode to = node.path("to");
    List<String> addresses =
        to.isArray()
            ? StreamSupport.stream(to.spliterator(), false).map(JsonNode::asString).toList()
            : List.of(to.asString().split("\\s*,\\s*"));
    return new Mail(
        addresses,
        node.path("subject").asString(""),
        node.path("text").asString(""),
        node.path("html").asString(""));
  }

  private String fetch() {
    try {
      return CLIENT
          .send(
              HttpRequest.newBuilder(list).timeout(Duration.ofSeconds(10)).build(),
              BodyHandlers.ofString(StandardCharsets.UTF_8))
          .body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
