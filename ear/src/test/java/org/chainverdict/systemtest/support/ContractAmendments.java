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

  /** As the directory does: the list of users documents no 400 of its own either. */
  private static void userListRefusesUnusableParameters(ObjectNode contract) {
    ObjectNode responses = object(contract, "/paths/~1api~1admin~1users/get/responses");
    responses.set(
        "400", contract.at("/paths/~1api~1lawyers~1{lawyerId}~1profile/get/responses/400"));
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
