package org.chainverdict.systemtest.support;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The places where the prose of the contract (its required behaviour) asks for more than its
 * schemas say. The file itself stays as it was handed over; each amendment names its reason.
 */
final class ContractAmendments {

  private ContractAmendments() {}

  static void apply(ObjectNode contract) {
    publicLawyersHaveNoEmail(contract);
    directoryRefusesUnusableParameters(contract);
    CaseAmendments.apply(contract);
    CacheAmendments.apply(contract);
    RateLimitAmendments.apply(contract);
    MergedListAmendments.apply(contract);
    DocumentAmendments.apply(contract);
    ChatAmendments.apply(contract);
    bookingsMayMeetAConflict(contract);
    consultationListRefusesUnusableParameters(contract);
    availableLawyersRefuseLongSearches(contract);
    clientsMayBeSparse(contract);
    connectionsMayBeSparse(contract, "lawyers", "pending-connection-requests", "requests");
    connectionsMayBeSparse(contract, "citizens", "pending-connection-requests", "requests");
    connectionsMayBeSparse(contract, "lawyers", "connected-citizens", "connections");
    connectionsMayBeSparse(contract, "citizens", "connected-lawyers", "connections");
    userListRefusesUnusableParameters(contract);
  }

  /**
   * Anonymous callers get no e-mail address and no account state, and {@code fields} leaves only
   * what was asked for.
   */
  private static void publicLawyersHaveNoEmail(ObjectNode contract) {
    ObjectNode schemas = object(contract, "/components/schemas");
    ObjectNode lawyer = object(schemas, "/User").deepCopy();
    lawyer.set("required", array(lawyer, "_id"));
    schemas.set("PublicLawyer", lawyer);

    ArrayNode profile = (ArrayNode) schemas.at("/LawyerProfile/allOf");
    ObjectNode named = lawyer.deepCopy();
    named.set("required", array(lawyer, "_id", "name", "role"));
    profile.set(0, named);

    object(
            contract,
            "/paths/~1api~1lawyers~1verified/get/responses/200/content/application~1json/schema/allOf/1"
                + "/properties/data")
        .putObject("items")
        .put("$ref", "#/components/schemas/PublicLawyer");
  }

  /**
   * A repeated or bracketed parameter is 400 on every route; the directory documents no 400 of its
   * own.
   */
  private static void directoryRefusesUnusableParameters(ObjectNode contract) {
    ObjectNode responses = object(contract, "/paths/~1api~1lawyers~1verified/get/responses");
    responses.set(
        "400", contract.at("/paths/~1api~1lawyers~1{lawyerId}~1profile/get/responses/400"));
  }

  /**
   * The required behaviour checks conflicts again when a consultation becomes scheduled or
   * confirmed, and names no status for them; it is the one that a request gets.
   */
  private static void bookingsMayMeetAConflict(ObjectNode contract) {
    object(contract, "/paths/~1api~1consultations~1{consultationId}~1status/patch/responses")
        .set("409", contract.at("/paths/~1api~1consultations~1request/post/responses/409"));
  }

  /** As for the directory. */
  private static void consultationListRefusesUnusableParameters(ObjectNode contract) {
    object(contract, "/paths/~1api~1consultations/get/responses")
        .set("400", contract.at("/paths/~1api~1consultations~1request/post/responses/400"));
  }

  /** The schema limits the length, and no other answer would tell the client of it. */
  private static void availableLawyersRefuseLongSearches(ObjectNode contract) {
    ObjectNode responses =
        object(contract, "/paths/~1api~1citizens~1available-lawyers/get/responses");
    responses.set(
        "400", contract.at("/paths/~1api~1lawyers~1{lawyerId}~1profile/get/responses/400"));
  }

  /** As the directory does: the list of users documents no 400 of its own either. */
  private static void userListRefusesUnusableParameters(ObjectNode contract) {
    ObjectNode responses = object(contract, "/paths/~1api~1admin~1users/get/responses");
    responses.set(
        "400", contract.at("/paths/~1api~1lawyers~1{lawyerId}~1profile/get/responses/400"));
  }

  /**
   * With {@code fields} an entry has only what was asked for; no selection has {@code createdAt}.
   */
  private static void clientsMayBeSparse(ObjectNode contract) {
    ObjectNode entry = object(contract, "/components/schemas/ConnectedUserItem");
    ObjectNode sparse = entry.objectNode();
    sparse.set("required", array(entry, "_id"));
    sparse.putObject("not").set("required", array(entry, "createdAt"));
    ObjectNode complete = entry.objectNode();
    complete.set("required", entry.remove("required"));
    entry.putArray("anyOf").add(complete).add(sparse);
  }

  /**
   * With {@code fields} a connection has only what was asked for. No selection has {@code
   * isActive}, so whatever has it is held against the whole schema.
   */
  private static void connectionsMayBeSparse(
      ObjectNode contract, String area, String route, String list) {
    ObjectNode sparse = object(contract, "/components/schemas/DirectConnection").deepCopy();
    sparse.set("required", array(sparse, "_id"));
    sparse.putObject("not").set("required", array(sparse, "isActive"));
    ObjectNode property =
        object(
            contract,
            "/paths/~1api~1%s~1%s/get/responses/200/content/application~1json/schema"
                    .formatted(area, route)
                + "/properties/data/properties/"
                + list);
    ObjectNode either = sparse.objectNode();
    either.putArray("anyOf").add(property.get("items")).add(sparse);
    property.set("items", either);
  }

  private static ObjectNode object(ObjectNode root, String pointer) {
    if (root.at(pointer) instanceof ObjectNode node) {
      return node;
    }
    throw new IllegalStateException("the contract has no object at " + pointer);
  }

  private static ArrayNode array(ObjectNode factory, String... values) {
    ArrayNode array = factory.arrayNode();
    List.of(values).forEach(array::add);
    return array;
  }
}
