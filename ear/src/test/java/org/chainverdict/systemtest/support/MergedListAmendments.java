package org.chainverdict.systemtest.support;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the prose about the lists over queries and disputes requires and the schemas do not say. */
final class MergedListAmendments {

  private static final String DATA = "/get/responses/200/content/application~1json/schema";

  private MergedListAmendments() {}

  static void apply(ObjectNode contract) {
    // No selection has the key named last, so whatever has it is held against the whole schema.
    sparse(contract, "lawyers~1available-cases", DATA + "/allOf/1/properties/data", "updatedAt");
    sparse(contract, "lawyers~1my-cases", list("cases"), "updatedAt");
    sparse(contract, "citizens~1my-cases", list("cases"), "updatedAt");
    sparse(contract, "citizens~1pending-requests", list("requests"), "caseCreatedAt");
    sparse(contract, "citizens~1received-offers", list("offers"), "caseCreatedAt");
    sparse(contract, "citizens~1my-case-requests", list("requests"), "description");
    sparse(contract, "citizens~1my-case-offers", list("offers"), "description");
    sparse(contract, "lawyers~1my-case-requests", list("requests"), "description");
    sparse(contract, "lawyers~1received-case-requests", list("requests"), "description");
    longSearchesAreRefused(contract, "lawyers~1available-cases");
    longSearchesAreRefused(contract, "lawyers~1my-cases");
    longSearchesAreRefused(contract, "citizens~1my-cases");
  }

  private static String list(String name) {
    return DATA + "/properties/data/properties/" + name;
  }

  /** With {@code fields} an item has only what was asked for, and its identifier. */
  private static void sparse(ObjectNode contract, String route, String list, String wholeHas) {
    ObjectNode property = object(contract, "/paths/~1api~1" + route + list);
    ObjectNode sparse = property.objectNode();
    ArrayNode identified = sparse.putArray("anyOf");
    for (String id : List.of("_id", "requestId")) {
      identified.addObject().putArray("required").add(id);
    }
    sparse.putObject("not").putArray("required").add(wholeHas);
    ObjectNode either = property.objectNode();
    either.putArray("anyOf").add(property.get("items")).add(sparse);
    property.set("items", either);
  }

  /** As on the other lists with a search: no other answer would tell the client of the limit. */
  private static void longSearchesAreRefused(ObjectNode contract, String route) {
    object(contract, "/paths/~1api~1" + route + "/get/responses")
        .set("400", contract.at("/paths/~1api~1lawyers~1{lawyerId}~1profile/get/responses/400"));
  }

  private static ObjectNode object(ObjectNode root, String pointer) {
    if (root.at(pointer) instanceof ObjectNode node) {
      return node;
    }
    throw new IllegalStateException("the contract has no object at " + pointer);
  }
}
