package org.chainverdict.devservices.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import org.chainverdict.devservices.bench.BenchRoute.Actor;

/**
 * Puts identifiers into paths: each time the first of a list that the same caller sees. The list of
 * open cases shows a lawyer more than he may open, so his come from the list of his own.
 */
final class Identifiers {

  private static final Map<String, Source> SOURCES =
      Map.of(
          "{lawyer}", new Source("/api/lawyers/verified?limit=1", "/data/0/_id"),
          "{query}", new Source("/api/queries?limit=1", "/data/0/_id"),
          "{dispute}", new Source("/api/disputes?limit=1", "/data/0/_id"),
          "{consultation}", new Source("/api/consultations?limit=1", "/data/consultations/0/_id"),
          "{chat}", new Source("/api/chats?limit=1", "/data/chats/0/chatId"));

  private static final Map<String, Source> OF_LAWYERS =
      Map.of(
          "{query}",
              new Source("/api/lawyers/my-cases?caseType=query&limit=1", "/data/cases/0/_id"),
          "{dispute}",
              new Source("/api/lawyers/my-cases?caseType=dispute&limit=1", "/data/cases/0/_id"));

  private final BenchClient client;
  private final ObjectMapper json = new ObjectMapper();

  Identifiers(BenchClient client) {
    this.client = client;
  }

  /** Where an identifier is found. */
  private record Source(String path, String pointer) {}

  /** Empty when there is nothing of that kind. */
  Optional<String> path(BenchRoute route) {
    String path = route.path();
    for (Map.Entry<String, Source> source : SOURCES.entrySet()) {
      if (path.contains(source.getKey())) {
        Optional<String> found = first(route.actor(), source(route.actor(), source));
        if (found.isEmpty()) {
          return Optional.empty();
        }
        path = path.replace(source.getKey(), found.get());
      }
    }
    return Optional.of(path);
  }

  private static Source source(Actor actor, Map.Entry<String, Source> usual) {
    return actor == Actor.LAWYER
        ? OF_LAWYERS.getOrDefault(usual.getKey(), usual.getValue())
        : usual.getValue();
  }

  private Optional<String> first(Actor actor, Source source) {
    HttpResponse<byte[]> answer = client.send(client.request(actor, source.path()));
    if (answer.statusCode() != 200) {
      return Optional.empty();
    }
    try {
      JsonNode found = json.readTree(answer.body()).at(source.pointer());
      return Optional.ofNullable(found.textValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
