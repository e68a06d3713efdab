package org.chainverdict.systemtest.support;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** What the prose about cases requires and the schemas of the contract do not say. */
final class CaseAmendments {
  private static final Map<String, String> SCHEMAS =
      Map.of("queries", "Query", "disputes", "Dispute");

  private static final List<String> ANSWERS =
      List.of(
          "lawyers~1accept-case-request~1{requestId}",
          "lawyers~1reject-case-request~1{requestId}",
          "citizens~1accept-case-offer~1{offerId}",
          "citizens~1reject-case-offer~1{offerId}");

  private CaseAmendments() {}

  static void apply(ObjectNode contract) {
    for (String area : SCHEMAS.keySet()) {
      String id = area.equals("queries") ? "queryId" : "disputeId";
      String one = "/paths/~1api~1" + area + "~1{" + id + "}";
      String list = "/paths/~1api~1" + area + "/get/responses";
      sparseItems(contract, area);
      refusals(contract, list, "403", "400");
      refusals(contract, one + "~1send-request/post/responses", "403");
      refusals(contract, one + "~1requests~1{requestId}~1respond/post/responses", "409");
      refusals(contract, one + "~1status/patch/responses", "409");
    }
    for (String route : ANSWERS) {
      refusals(contract, "/paths/~1api~1" + route + "/post/responses", "409");
    }
  }

  /** With {@code fields} only what was asked for is there, so nothing but the id is required. */
  private static void sparseItems(ObjectNode contract, String area) {
    String name = SCHEMAS.get(area);
    ObjectNode schemas = (ObjectNode) contract.at("/components/schemas");
    ObjectNode item = ((ObjectNode) schemas.get(name)).deepCopy();
    item.putArray("required").add("_id");
    schemas.set("Listed" + name, item);
    ObjectNode data =
        (ObjectNode)
            contract.at(
                "/paths/~1api~1"
                    + area
                    + "/get/responses/200/content/application~1json/schema/allOf/1/properties/data");
    data.putObject("items").put("$ref", "#/components/schemas/Listed" + name);
  }

  /** Law students, unverified lawyers, unusable parameters and the losers of a race. */
  private static void refusals(ObjectNode contract, String responses, String... statuses) {
    ObjectNode target = (ObjectNode) contract.at(responses);
    for (String status : List.of(statuses)) {
      target
          .putObject(status)
          .put("description", "required by the prose")
          .putObject("content")
          .putObject("application/json")
          .putObject("schema")
          .put("$ref", "#/components/schemas/Error");
    }
  }
}
