package org.chainverdict.systemtest.cases;

import static org.chainverdict.systemtest.support.Registrations.fields;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Call;
import org.chainverdict.systemtest.support.SystemTest;
import tools.jackson.databind.JsonNode;

/** The steps that the tests of cases share. An area is {@code queries} or {@code disputes}. */
abstract class CaseTest extends SystemTest {
  static final List<String> AREAS = List.of("queries", "disputes");

  static String key(String area) {
    return area.equals("queries") ? "query" : "dispute";
  }

  static Map<String, Object> body(String area) {
    Map<String, Object> body =
        fields(
            "title", "Deposit not returned",
            "description", "My landlord keeps the deposit although I left in May.",
            "category", "property");
    if (area.equals("disputes")) {
      body.put("disputeType", "landlord-tenant");
    }
    return body;
  }

  final Account verifiedLawyer() {
    Account lawyer = accounts.lawyer();
    setVerified(lawyer, true);
    return lawyer;
  }

  final void setVerified(Account lawyer, boolean verified) {
    database()
        .users()
        .updateOne(
            Filters.eq("_id", new ObjectId(lawyer.id())),
            new Document("$set", new Document("isVerified", verified)));
  }

  final String file(Account citizen, String area) {
    return file(citizen, area, body(area));
  }

  final String file(Account citizen, String area, Map<String, Object> body) {
    return api.post("/api/" + area)
        .bearer(citizen.accessToken())
        .json(body)
        .expect(201)
        .textAt("/data/" + key(area) + "/_id");
  }

  final Call list(Account caller, String area) {
    return api.get("/api/" + area).bearer(caller.accessToken());
  }

  final Answer detail(Account caller, String area, String id) {
    return api.get(path(area, id, "")).bearer(caller.accessToken()).send();
  }

  /** The case as this caller sees it. */
  final JsonNode seen(Account caller, String area, String id) {
    return detail(caller, area, id).expect(200).at("/data/" + key(area));
  }

  final Answer post(Account caller, String area, String id, String route, Object body) {
    return api.post(path(area, id, "/" + route)).bearer(caller.accessToken()).json(body).send();
  }

  /** An offer by this lawyer; its id. */
  final String offer(Account lawyer, String area, String id) {
    post(lawyer, area, id, "offer-help", fields("message", "Let me help")).expect(200);
    return requestOf(lawyer, seen(lawyer, area, id).path("lawyerRequests"));
  }

  /** An invitation of this lawyer; its id. */
  final String invite(Account citizen, Account lawyer, String area, String id) {
    post(citizen, area, id, "send-request", fields("targetUserId", lawyer.id())).expect(200);
    return requestOf(lawyer, seen(citizen, area, id).path("citizenRequests"));
  }

  final Answer respond(Account caller, String area, String id, String request, String action) {
    return post(caller, area, id, "requests/" + request + "/respond", fields("action", action));
  }

  final Answer change(Account caller, String area, String id, Map<String, Object> body) {
    return api.call("PATCH", path(area, id, "/status"))
        .bearer(caller.accessToken())
        .json(body)
        .send();
  }

  final Answer change(Account caller, String area, String id, String status) {
    return change(caller, area, id, fields("status", status));
  }

  /** A case that this lawyer has got. */
  final String assigned(Account citizen, Account lawyer, String area) {
    String id = file(citizen, area);
    respond(citizen, area, id, offer(lawyer, area, id), "accept").expect(200);
    return id;
  }

  final Document stored(String area, String id) {
    return database().collection(area).find(Filters.eq("_id", new ObjectId(id))).first();
  }

  final List<Document> chats(String area, String id) {
    return database()
        .collection("chats")
        .find(Filters.eq("chatId", key(area) + "_" + id))
        .into(new java.util.ArrayList<>());
  }

  static String path(String area, String id, String rest) {
    return "/api/" + area + "/" + id + rest;
  }

  private static String requestOf(Account lawyer, JsonNode requests) {
    for (JsonNode request : requests) {
      JsonNode by = request.path("lawyerId");
      String lawyerId = by.isObject() ? by.path("_id").asString() : by.asString();
      if (lawyerId.equals(lawyer.id()) && request.path("status").asString().equals("pending")) {
        return request.path("_id").asString();
      }
    }
    throw new AssertionError("no pending request of " + lawyer.id() + " in " + requests);
  }
}
