package org.chainverdict.systemtest.cache;

import static org.chainverdict.systemtest.support.Registrations.fields;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Api;

/**
 * What one citizen and one lawyer have with each other, all with one word in it that nobody else
 * may read.
 *
 * @param query path of a query that the lawyer has accepted
 * @param dispute path of a dispute likewise
 */
record Matters(String secret, String query, String dispute, String consultation) {

  static Matters between(Api api, Account citizen, Account lawyer) {
    String secret = "Secret" + citizen.id();
    String query = "/api/queries/" + file(api, citizen, secret, "queries", "query");
    invite(api, citizen, lawyer, query);
    String invitation =
        api.get(query)
            .bearer(lawyer.accessToken())
            .expect(200)
            .textAt("/data/query/citizenRequests/0/_id");
    api.post("/api/lawyers/accept-case-request/" + invitation)
        .bearer(lawyer.accessToken())
        .json(fields())
        .expect(200);
    String dispute = "/api/disputes/" + file(api, citizen, secret, "disputes", "dispute");
    // Assigned as well, or every verified lawyer might see it among the available ones.
    invite(api, citizen, lawyer, dispute);
    String second =
        api.get(dispute)
            .bearer(lawyer.accessToken())
            .expect(200)
            .textAt("/data/dispute/citizenRequests/0/_id");
    api.post("/api/lawyers/accept-case-request/" + second)
        .bearer(lawyer.accessToken())
        .json(fields())
        .expect(200);
    api.post("/api/citizens/direct-connection-request/" + lawyer.id())
        .bearer(citizen.accessToken())
        .json(fields("message", secret))
        .expect(200);
    return new Matters(secret, query, dispute, consultation(api, citizen, lawyer, secret));
  }

  private static String file(Api api, Account citizen, String secret, String area, String kind) {
    Map<String, Object> body =
        fields(
            "title", secret,
            "description", "My landlord keeps the deposit although I left in May.",
            "category", "property");
    if (area.equals("disputes")) {
      body.put("disputeType", "landlord-tenant");
    }
    return api.post("/api/" + area)
        .bearer(citizen.accessToken())
        .json(body)
        .expect(201)
        .textAt("/data/" + kind + "/_id");
  }

  private static void invite(Api api, Account citizen, Account lawyer, String legalCase) {
    api.post(legalCase + "/send-request")
        .bearer(citizen.accessToken())
        .json(fields("targetUserId", lawyer.id()))
        .expect(200);
  }

  private static String consultation(Api api, Account citizen, Account lawyer, String secret) {
    return "/api/consultations/"
        + api.post("/api/consultations/request")
            .bearer(citizen.accessToken())
            .json(
                fields(
                    "targetUserId",
                    lawyer.id(),
                    "scheduledDateTime",
                    Instant.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.HOURS).toString(),
                    "description",
                    secret))
            .expect(201)
            .textAt("/data/consultation/_id");
  }
}
