package org.chainverdict.devservices.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Cases of a citizen, with offers, invitations and documents of a lawyer and the two of them. */
final class CaseScene {

  private static final List<String> AREAS = List.of("queries", "disputes");

  private final FuzzClient client;
  private final FuzzAccount citizen;
  private final FuzzAccount lawyer;

  CaseScene(FuzzClient client, FuzzAccount citizen, FuzzAccount lawyer) {
    this.client = client;
    this.citizen = citizen;
    this.lawyer = lawyer;
  }

  /** Cases in every state that a request can begin from. */
  void fill(World world, String word) {
    for (String area : AREAS) {
      String open = open(world, area, word);
      world.add("requestId", offer(area, open));
      world.add("offerId", world.values("requestId").get(world.values("requestId").size() - 1));
      String invited = open(world, area, word);
      world.add("requestId", invitation(area, invited));
      var unused = open(world, area, word);
    }
    assignAll(world, word);
  }

  /** One case of each kind that the lawyer has, with a document. */
  void assignAll(World world, String word) {
    for (String area : AREAS) {
      String id = open(world, area, word);
      var unused =
          client.post(
              citizen.token(),
              path(area, id) + "/requests/" + offer(area, id) + "/respond",
              Map.of("action", "accept"));
      String type = singular(area);
      world.add("chatId", "%s_%s".formatted(type, id));
      JsonNode document =
          client
              .upload(
                  citizen.token(),
                  "/api/documents/upload",
                  List.of(
                      field("documentType", type),
                      field("relatedId", id),
                      file("document", word + ".txt", "What " + word + " says.\n")))
              .at("/data/document");
      world.add("relatedId", id);
      world.add("documentId", document.path("_id").asText());
      world.add("ipfsHash", document.path("ipfsHash").asText());
    }
  }

  static Part field(String name, String value) {
    return new Part(name, null, null, value.getBytes(StandardCharsets.UTF_8));
  }

  static Part file(String name, String fileName, String text) {
    return new Part(name, fileName, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  private String open(World world, String area, String word) {
    String id =
        client
            .post(
                citizen.token(),
                "/api/" + area,
                Map.of(
                    "title",
                    word + " deposit not returned",
                    "description",
                    "My landlord " + word + " keeps the deposit of last year.",
                    "category",
                    "property",
                    "disputeType",
                    "landlord-tenant"))
            .at("/data/" + singular(area) + "/_id")
            .asText();
    world.add(singular(area) + "Id", id);
    world.add("caseId", id);
    return id;
  }

  private String offer(String area, String id) {
    var unused =
        client.post(lawyer.token(), path(area, id) + "/offer-help", Map.of("message", "Let me."));
    return latest(lawyer, area, id, "lawyerRequests");
  }

  private String invitation(String area, String id) {
    var unused =
        client.post(
            citizen.token(), path(area, id) + "/send-request", Map.of("targetUserId", lawyer.id()));
    return latest(citizen, area, id, "citizenRequests");
  }

  private String latest(FuzzAccount viewer, String area, String id, String list) {
    JsonNode requests =
        client.get(viewer.token(), path(area, id)).at("/data/" + singular(area) + "/" + list);
    return requests.path(requests.size() - 1).path("_id").asText();
  }

  private static String path(String area, String id) {
    return "/api/" + area + "/" + id;
  }

  private static String singular(String area) {
    return area.equals("queries") ? "query" : "dispute";
  }
}
