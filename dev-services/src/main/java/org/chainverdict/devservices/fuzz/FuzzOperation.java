package org.chainverdict.devservices.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An operation as the node describes it, with every reference resolved.
 *
 * @param id its operationId
 * @param method in upper case
 * @param template path with parameters in braces
 * @param roles who may call it
 * @param pathParameters names
 * @param queryParameters schemas by name
 * @param mediaType of the body; empty when it takes none
 * @param body schema of the body; missing when it takes none
 * @param statuses the documented ones
 */
record FuzzOperation(
    String id,
    String method,
    String template,
    List<String> roles,
    List<String> pathParameters,
    Map<String, JsonNode> queryParameters,
    String mediaType,
    JsonNode body,
    Set<Integer> statuses) {

  boolean hasBody() {
    return !mediaType.isEmpty();
  }

  boolean takesJson() {
    return mediaType.equals("application/json");
  }

  boolean reads() {
    return method.equals("GET");
  }
}
