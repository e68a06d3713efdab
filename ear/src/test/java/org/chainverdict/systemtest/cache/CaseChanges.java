package org.chainverdict.systemtest.cache;

import static org.chainverdict.systemtest.support.Registrations.fields;

import java.util.Map;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Api;
import org.chainverdict.systemtest.support.Call;
import tools.jackson.databind.JsonNode;

/** A query, or a dispute, from its filing to its resolution, with every way to find a lawyer. */
final class CaseChanges extends Changes {

  private final String area;
  private final String kind;

  CaseChanges(Api here, Cast cast, CachedPages pages, Witness witness, String area) {
    super(here, cast, pages, witness);
    this.area = area;
    this.kind = area.equals("queries") ? "query" : "dispute";
  }

  @Override
  void run() {
    Account citizen = cast.citizen();
    Account lawyer = cast.lawyer();
    Account rival = cast.rival();
    String id = file();
    pages.add(area + "/" + id);
    change("an offer", post(lawyer, area + "/" + id + "/offer-help", fields("message", "Yes")));
    change(
        "an offer by a rival",
        post(rival, "lawyers/offer-help/" + kind + "/" + id, fields("message", "I, too")));
    String refused = request(rival, id, "lawyerRequests");
    change("a refused offer", post(citizen, "citizens/reject-case-offer/" + refused, fields()));
    change(
        "an invitation",
        post(
            citizen,
            "citizens/request-lawyer-for-" + kind + "/" + id + "/" + rival.id(),
            fields()));
    change(
        "a revoked invitation",
        delete(citizen, "citizens/revoke-case-request/" + kind + "/" + id + "/" + rival.id()));
    invite(id);
    String invitation = request(rival, id, "citizenRequests");
    change(
        "a declined invitation",
        post(rival, "lawyers/reject-case-request/" + invitation, fields()));
    invite(id);
    String offer = request(lawyer, id, "lawyerRequests");
    change("an accepted offer", post(citizen, "citizens/accept-case-offer/" + offer, fields()));
    change("progress", status(id, "in-progress"));
    change("a resolution", status(id, "resolved"));
  }

  private String file() {
    Map<String, Object> body =
        fields(
            "title", "Deposit not returned",
            "description", "My landlord keeps the deposit although I left in May.",
            "category", "property");
    if (area.equals("disputes")) {
      body.put("disputeType", "landlord-tenant");
    }
    return changed("a new case", post(cast.citizen(), area, body)).textAt("/data/" + kind + "/_id");
  }

  private void invite(String id) {
    change(
        "an invitation by the common route",
        post(
            cast.citizen(),
            area + "/" + id + "/send-request",
            fields("targetUserId", cast.rival().id())));
  }

  /** The pending request of this lawyer. */
  private String request(Account of, String id, String list) {
    JsonNode requests =
        here.get("/api/" + area + "/" + id)
            .bearer(of.accessToken())
            .expect(200)
            .at("/data/" + kind + "/" + list);
    for (JsonNode request : requests) {
      if (request.path("status").asString().equals("pending")) {
        return request.path("_id").asString();
      }
    }
    throw new AssertionError("no pending request in " + requests);
  }

  private Call status(String id, String status) {
    return patch(cast.lawyer(), area + "/" + id + "/status", fields("status", status));
  }
}
