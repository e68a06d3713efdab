package org.chainverdict.systemtest.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Adds the routes of operators for stored answers. */
final class CacheAmendments {
  private CacheAmendments() {}

  static void apply(ObjectNode contract) {
    try (InputStream yaml = CacheAmendments.class.getResourceAsStream("/contract/cache.yaml")) {
      ObjectNode added = (ObjectNode) YAMLMapper.builder().build().readTree(yaml);
      ((ObjectNode) contract.get("paths")).setAll((ObjectNode) added.get("paths"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
