package org.chainverdict.systemtest.support;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the prose about chats requires and the schemas of the contract do not say. */
final class ChatAmendments {

  private ChatAmendments() {}

  static void apply(ObjectNode contract) {
    studentsTakePart(contract);
    refusal(contract, "/paths/~1api~1chats~1direct~1{userId}/post/responses", "403");
    refusal(contract, "/paths/~1api~1citizens~1message-request~1{lawyerId}/post/responses", "409");
    sparse(contract, "lawyers", "pending-requests", "requests", "_id", "updatedAt");
    sparse(contract, "lawyers", "my-chats", "chats", "_id", "updatedAt");
    sparse(contract, "citizens", "direct-chats", "chats", "connectionId", "unreadCount");
    sparseClients(contract);
  }

  /** "A correct server adds it", says the description of the role. */
  private static void studentsTakePart(ObjectNode contract) {
    ArrayNode roles =
        (ArrayNode) contract.at("/components/schemas/ChatParticipant/properties/role").get("enum");
    roles.add("law_student");
  }

  /** Strangers may not open a chat; a closed one takes no request. */
  private static void refusal(ObjectNode contract, String responses, String status) {
    ((ObjectNode) contract.at(responses))
        .putObject(status)
        .put("description", "required by the prose")
        .putObject("content")
        .putObject("application/json")
        .putObject("schema")
        .put("$ref", "#/components/schemas/Error");
  }

  /**
   * With {@code fields} an entry has only what was asked for. No selection has the mark, so
   * whatever has it is held against the whole schema.
   */
  private static void sparse(
      ObjectNode contract, String area, String route, String list, String required, String mark) {
    ObjectNode property =
        (ObjectNode)
            contract.at(
                "/paths/~1api~1%s~1%s/get/responses/200/content/application~1json/schema"
                        .formatted(area, route)
                    + "/properties/data/properties/"
                    + list);
    String whole = property.get("items").get("$ref").asString();
    ObjectNode sparse = ((ObjectNode) contract.at(whole.substring(1))).deepCopy();
    sparse.putArray("required").add(required);
    sparse.putObject("not").putArray("required").add(mark);
    ObjectNode either = sparse.objectNode();
    either.putArray("anyOf").add(property.get("items")).add(sparse);
    property.set("items", either);
  }

  /** Every name is in its selection, so that none can serve as a mark. */
  private static void sparseClients(ObjectNode contract) {
    ((ObjectNode) contract.at("/components/schemas/DirectClientItem"))
        .putArray("required")
        .add("_id");
  }
}
