package org.chainverdict.systemtest.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The administration of rate limits, an addition to the contract. */
final class RateLimitAmendments {

  private RateLimitAmendments() {}

  static void apply(ObjectNode contract) {
    ObjectNode additions = read();
    for (String part : List.of("/paths", "/components/responses", "/components/schemas")) {
      ((ObjectNode) contract.at(part)).setAll((ObjectNode) additions.at(part));
    }
  }

  private static ObjectNode read() {
    try (InputStream yaml =
        RateLimitAmendments.class.getResourceAsStream("/contract/rate-limits.yaml")) {
      return (ObjectNode) YAMLMapper.builder().build().readTree(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
