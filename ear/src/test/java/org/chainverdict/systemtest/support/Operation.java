package org.chainverdict.systemtest.support;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One operation of the contract.
 *
 * @param id its operationId
 * @param method in upper case
 * @param template path with parameters in braces
 * @param responses the documented answers by status
 */
record Operation(String id, String method, String template, JsonNode responses) {

  boolean matches(String requestMethod, String path) {
    return method.equals(requestMethod) && pathPattern().matcher(path).matches();
  }

  /**
   * Literal segments win over parameters: {@code /lawyers/verified} is not the lawyer called
   * "verified".
   */
  int parameters() {
    return (int) template.chars().filter(c -> c == '{').count();
  }

  List<Integer> statuses() {
    return responses.propertyNames().stream().map(Integer::valueOf).sorted().toList();
  }

  private Pattern pathPattern() {
    return Pattern.compile(
        Stream.of(template.split("/", -1))
            .map(segment -> segment.startsWith("{") ? "[^/]+" : Pattern.quote(segment))
            .collect(Collectors.joining("/")));
  }
}
