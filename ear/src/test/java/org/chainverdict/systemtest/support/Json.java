package org.chainverdict.systemtest.support;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON as trees: the tests read what a foreign client would read, without classes of the server.
 */
public final class Json {
  static final ObjectMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  /**
   * The tree of a text.
   *
   * @throws JacksonException when the text is not JSON
   */
  public static JsonNode read(String text) {
    return MAPPER.readTree(text);
  }

  /** The text of a map, list or scalar. */
  public static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }
}
