package org.chainverdict.systemtest.contract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * An operation as the running node describes it, with every reference resolved.
 *
 * @param id its operationId
 * @param area its first tag
 * @param method in upper case
 * @param template path with parameters in braces
 * @param roles who may call it
 * @param pathParameters schemas by name
 * @param queryParameters schemas by name
 * @param mediaType of the body; empty when it takes none
 * @param body schema of the body; missing when it takes none
 * @param statuses the documented ones
 */
public record ServedOperation(
    String id,
    String area,
    String method,
    String template,
    List<String> roles,
    Map<String, JsonNode> pathParameters,
    Map<String, JsonNode> queryParameters,
    String mediaType,
    JsonNode body,
    Set<Integer> statuses) {

  public boolean documents(int status) {
    return statuses.contains(status);
  }

  public boolean hasBody() {
    return !mediaType.isEmpty();
  }

  public boolean takesJson() {
    return mediaType.equals("application/json");
  }

  /** Whether a property of the body is a file, or several. */
  boolean isFile(String property) {
    JsonNode schema = body.path("properties").path(property);
    return Stream.of(schema, schema.path("items"))
        .anyMatch(each -> each.path("format").asString("").equals("binary"));
  }

  /** The documented status of success. */
  public int success() {
    return statuses.stream().filter(status -> status < 300).findFirst().orElseThrow();
  }

  /** The first kind of caller who may call it. */
  public Caller somebody() {
    for (Caller caller : Caller.values()) {
      if (caller.mayCall(roles)) {
        return caller;
      }
    }
    throw new IllegalStateException(id + " is for nobody");
  }

  @Override
  public String toString() {
    return id + " (" + method + " " + template + ")";
  }
}
