package org.chainverdict.systemtest.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What came back over the wire.
 *
 * @param request method and path, for messages
 * @param status status code
 * @param headers headers as received
 * @param body bytes as received
 */
public record Answer(String request, int status, HttpHeaders headers, byte[] body) {

  /** Fails with the body in the message unless the status is the given one. */
  public Answer expect(int expected) {
    assertThat(status).as("%s answered %s", this, text()).isEqualTo(expected);
    return this;
  }

  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  public JsonNode json() {
    return Json.read(text());
  }

  /** The node at a JSON pointer; a missing node where there is none. */
  public JsonNode at(String pointer) {
    return json().at(pointer);
  }

  /** The text at a JSON pointer; fails where there is none. */
  public String textAt(String pointer) {
    JsonNode node = at(pointer);
    assertThat(node.isString()).as("%s has a text at %s: %s", this, pointer, text()).isTrue();
    return node.stringValue();
  }

  public Optional<String> header(String name) {
    return headers.firstValue(name);
  }

  /** The cookies that this answer sets, by name. */
  public Map<String, SetCookie> cookies() {
    return headers.allValues("Set-Cookie").stream()
        .map(SetCookie::parse)
        .collect(Collectors.toMap(SetCookie::name, cookie -> cookie, (first, second) -> second));
  }

  @Override
  public String toString() {
    return request + " -> " + status;
  }
}
