package org.chainverdict.platform.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Set;

/** Derives what clients are told about the API from the contract and the routes that exist. */
final class PublishedDescription {
  private static final ObjectMapper YAML = new YAMLMapper();

  private final String applicationPath;

  PublishedDescription(String applicationPath) {
    this.applicationPath = applicationPath;
  }

  ObjectNode of(Set<Route> routes) throws IOException {
    ObjectNode description = read("contract.yaml");
    MergePatch.apply(description, read("amendments.yaml"));
    new ImplementedOperations(applicationPath, routes).reduce(description);
    ReferencedComponents.prune(description);
    Extensions.publish(description);
    new Wording(phrases()).apply(description);
    return description;
  }

  private static LinkedHashMap<String, String> phrases() throws IOException {
    return YAML.convertValue(read("wording.yaml"), new TypeReference<>() {});
  }

  static ObjectNode read(String name) throws IOException {
    try (InputStream in = PublishedDescription.class.getResourceAsStream("/openapi/" + name)) {
      return (ObjectNode) YAML.readTree(in);
    }
  }
}
