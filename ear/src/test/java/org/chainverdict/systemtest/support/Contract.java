package org.chainverdict.systemtest.support;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The OpenAPI document that the server promises to keep, ready to judge bodies. */
public final class Contract {
  private static final Contract INSTANCE = new Contract(document());

  private final ObjectNode document;
  private final List<Operation> operations;
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

  private Contract(ObjectNode document) {
    this.document = document;
    this.operations = operations(document);
  }

  public static Contract get() {
    return INSTANCE;
  }

  List<Operation> operations() {
    return operations;
  }

  /** Method and template of every operation, such as {@code GET /api/queries/{queryId}}. */
  public Set<String> routes() {
    return operations.stream()
        .map(operation -> operation.method() + " " + operation.template())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The operation that a request addresses. HEAD is answered by GET handlers. */
  Optional<Operation> find(String method, String path) {
    String handler = method.equals("HEAD") ? "GET" : method;
    return operations.stream()
        .filter(operation -> operation.matches(handler, path))
        .min(Comparator.comparingInt(Operation::parameters));
  }

  /** The answers that the operation may give. */
  public Set<Integer> statuses(String method, String path) {
    return Set.copyOf(find(method, path).orElseThrow().statuses());
  }

  /** Whether an answer of this status is a file and not JSON. */
  boolean isFile(Operation operation, int status) {
    JsonNode response = resolved(operation.responses().path(String.valueOf(status)));
    return response.path("content").has("application/octet-stream");
  }

  /** What is wrong with a body of a documented status; empty when it is as promised. */
  List<String> violations(Operation operation, int status, JsonNode body) {
    JsonNode response = resolved(operation.responses().path(String.valueOf(status)));
    JsonNode schema = response.at("/content/application~1json/schema");
    return schema.isMissingNode()
        ? List.of("the contract promises no JSON body")
        : violations(operation.id() + " " + status, schema, body);
  }

  /** What is wrong with a body as one of the named schemas of the contract. */
  List<String> violations(String schemaName, JsonNode body) {
    return violations(schemaName, document.at("/components/schemas/" + schemaName), body);
  }

  private List<String> violations(String key, JsonNode schema, JsonNode body) {
    return compiled
        .computeIfAbsent(key, k -> compile(schema))
        .validate(body, run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }

  /**
   * Schemas refer to {@code #/components/...}, so each one gets that part of the document beside
   * it.
   */
  private Schema compile(JsonNode schema) {
    ObjectNode standalone = ((ObjectNode) schema).deepCopy();
    standalone.set("components", document.path("components"));
    return registry.getSchema(standalone);
  }

  private JsonNode resolved(JsonNode node) {
    String reference = node.path("$ref").asString("");
    return reference.isEmpty() ? node : document.at(reference.substring(1));
  }

  private static List<Operation> operations(ObjectNode document) {
    List<Operation> found = new ArrayList<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method ->
                            found.add(
                                operation(path.getKey(), method.getKey(), method.getValue()))));
    return List.copyOf(found);
  }

  private static Operation operation(String template, String method, JsonNode node) {
    return new Operation(
        node.path("operationId").asString(),
        method.toUpperCase(Locale.ROOT),
        template,
        node.path("responses"));
  }

  private static ObjectNode document() {
    try (InputStream yaml = Contract.class.getResourceAsStream("/contract/openapi.yaml")) {
      ObjectNode document = (ObjectNode) YAMLMapper.builder().build().readTree(yaml);
      ContractAmendments.apply(document);
      return document;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
