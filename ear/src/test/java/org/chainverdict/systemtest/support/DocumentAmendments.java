package org.chainverdict.systemtest.support;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What the prose about documents requires and the schemas of the contract do not say. */
final class DocumentAmendments {
  private static final String DOCUMENTS = "/paths/~1api~1documents~1";

  private DocumentAmendments() {}

  static void apply(ObjectNode contract) {
    // The same checks as for one document.
    refusals(contract, DOCUMENTS + "upload-multiple/post/responses", "403", "404");
    refusals(contract, "/paths/~1api~1chats~1upload-file/post/responses", "403");
    // Parameters that are no single value, and a text to search for that is too long.
    refusals(contract, DOCUMENTS + "search/get/responses", "400");
    refusals(contract, DOCUMENTS + "repository~1my-documents/get/responses", "400");
    // Not to be implemented, so not found.
    refusals(contract, DOCUMENTS + "debug~1count/get/responses", "404");
  }

  private static void refusals(ObjectNode contract, String responses, String... statuses) {
    ObjectNode target = (ObjectNode) contract.at(responses);
    for (String status : List.of(statuses)) {
      target
          .putObject(status)
          .put("description", "required by the prose")
          .putObject("content")
          .putObject("application/json")
          .putObject("schema")
          .put("$ref", "#/components/schemas/DocumentError");
    }
  }
}
