package org.chainverdict.systemtest.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.support.Registrations.fields;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Administrators;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Api;
import org.chainverdict.systemtest.support.Call;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Every change is made on one node, and right after it every cached route is asked on the other, by
 * everybody concerned. What it answers must be what it answers after everything stored is purged.
 */
@Tag("C4")
class FreshAnswersIT extends SystemTest {

  private static final List<String> CITIZEN =
      List.of(
          "citizens/dashboard",
          "citizens/recent-activity",
          "citizens/my-lawyers",
          "citizens/available-lawyers",
          "citizens/my-cases",
          "citizens/pending-requests",
          "citizens/received-offers",
          "citizens/my-case-requests",
          "citizens/my-case-offers",
          "citizens/connected-lawyers",
          "citizens/pending-connection-requests",
          "citizens/direct-chats",
          "queries",
          "disputes",
          "consultations",
          "lawyers/verified");
  private static final List<String> LAWYER =
      List.of(
          "lawyers/dashboard/stats",
          "lawyers/available-cases",
          "lawyers/my-cases",
          "lawyers/my-clients",
          "lawyers/my-direct-clients",
          "lawyers/pending-requests",
          "lawyers/my-chats",
          "lawyers/pending-connection-requests",
          "lawyers/connected-citizens",
          "lawyers/my-case-requests",
          "lawyers/received-case-requests",
          "queries",
          "queries?type=assigned",
          "queries?type=requests",
          "disputes?type=requests",
          "consultations");
  private static final List<String> ADMIN =
      List.of(
          "admin/dashboard/analytics",
          "admin/system/stats",
          "admin/users",
          "admin/lawyers/pending-verifications",
          "queries",
          "disputes");

  private Api here;
  private Api there;
  private Account admin;
  private Account citizen;
  private Account lawyer;
  private Account rival;

  private final List<String> pages = new ArrayList<>();
  private final List<String> stale = new ArrayList<>();
  private int hits;

  @BeforeEach
  void people() {
    needsTwoNodes();
    here = cluster.node(0);
    there = cluster.node(1);
    admin = new Administrators(cluster).first();
    citizen = accounts.citizen();
    lawyer = verified();
    rival = verified();
    pages.add("lawyers/" + lawyer.id() + "/profile");
    Map<String, Answer> unused = lookAtEverything();
  }

  @Test
  void changesOfCasesAreSeenAtOnce() {
    for (String area : List.of("queries", "disputes")) {
      String id = file(area);
      pages.add(area + "/" + id);
      change("an offer", post(lawyer, area + "/" + id + "/offer-help", fields("message", "Yes")));
      change(
          "an offer by a rival",
          post(rival, "lawyers/offer-help/" + kind(area) + "/" + id, fields("message", "I, too")));
      String refused = request(rival, area, id, "lawyerRequests");
      change("a refused offer", post(citizen, "citizens/reject-case-offer/" + refused, fields()));
      change(
          "an invitation",
          post(
              citizen,
              "citizens/request-lawyer-for-" + kind(area) + "/" + id + "/" + rival.id(),
              fields()));
      change(
          "a revoked invitation",
          here.call(
                  "DELETE",
                  "/api/citizens/revoke-case-request/" + kind(area) + "/" + id + "/" + rival.id())
              .bearer(citizen.accessToken()));
      invite(area, id);
      change(
          "a declined invitation",
          post(
              rival,
              "lawyers/reject-case-request/" + request(rival, area, id, "citizenRequests"),
              fields()));
      invite(area, id);
      String offer = request(lawyer, area, id, "lawyerRequests");
      change("an accepted offer", post(citizen, "citizens/accept-case-offer/" + offer, fields()));
      change("progress", status(area, id, "in-progress"));
      change("a resolution", status(area, id, "resolved"));
    }
    verdict();
  }

  @Test
  void changesBetweenTwoPeopleAreSeenAtOnce() {
    String path = "citizens/direct-connection-request/" + lawyer.id();
    String first = connect(path);
    change(
        "a withdrawn request",
        here.call("DELETE", "/api/citizens/revoke-connection-request/" + first)
            .bearer(citizen.accessToken()));
    String second = connect(path);
    change(
        "a declined request",
        post(lawyer, "lawyers/reject-connection-request/" + second, fields()));
    String third = connect(path);
    change(
        "an accepted request",
        post(lawyer, "lawyers/accept-connection-request/" + third, fields()));
    change("a client", post(lawyer, "lawyers/accept-client/" + citizen.id(), fields()));
    Answer asked =
        changed("a message", post(citizen, "citizens/message-request/" + rival.id(), fields()));
    String chat = asked.textAt("/data/chatId");
    change("a read chat", here.get("/api/chats/" + chat).bearer(rival.accessToken()));
    change("an accepted chat", post(rival, "lawyers/accept-request/" + chat, fields()));
    String consultation =
        changed(
                "a wish for a consultation",
                post(
                    citizen,
                    "consultations/request",
                    fields(
                        "targetUserId",
                        lawyer.id(),
                        "scheduledDateTime",
                        Instant.now()
                            .plus(Duration.ofDays(4))
                            .truncatedTo(ChronoUnit.HOURS)
                            .toString())))
            .textAt("/data/consultation/_id");
    pages.add("consultations/" + consultation);
    change(
        "a confirmed consultation",
        patch(lawyer, "consultations/" + consultation + "/status", fields("status", "confirmed")));
    change(
        "a cancelled consultation",
        patch(citizen, "consultations/" + consultation + "/cancel", fields("reason", "ill")));
    verdict();
  }

  @Test
  void changesOfAccountsAreSeenAtOnce() {
    connect("citizens/direct-connection-request/" + lawyer.id());
    change("a new account", post(null, "auth/register", registration()));
    change(
        "a new name of a lawyer",
        here.put("/api/auth/profile")
            .bearer(lawyer.accessToken())
            .json(fields("name", "Changed " + lawyer.id().substring(18))));
    change(
        "a new name of a citizen",
        here.put("/api/auth/profile")
            .bearer(citizen.accessToken())
            .json(fields("name", "Changed Citizen", "phone", "9876500000")));
    Account waiting = accounts.lawyer();
    change(
        "a verified lawyer",
        Administrators.decide(here, admin, waiting.id(), fields("status", "verified")));
    change("a deactivated lawyer", Administrators.setActive(here, admin, waiting.id(), false));
    change("an activated lawyer", Administrators.setActive(here, admin, waiting.id(), true));
    change(
        "a rejected lawyer",
        Administrators.decide(
            here, admin, waiting.id(), fields("status", "rejected", "notes", "Papers missing")));
    verdict();
  }

  private void change(String what, Call call) {
    Answer unused = changed(what, call);
  }

  private Answer changed(String what, Call call) {
    Answer answer = call.send();
    assertThat(answer.status()).as("%s: %s", what, answer.text()).isIn(200, 201);
    Map<String, Answer> atOnce = lookAtEverything();
    there.call("DELETE", "/api/admin/cache").bearer(admin.accessToken()).expect(200);
    Map<String, Answer> fresh = lookAtEverything();
    atOnce.forEach(
        (who, seen) -> {
          hits += seen.header("X-Cache").filter("HIT"::equals).isPresent() ? 1 : 0;
          if (!content(seen).equals(content(fresh.get(who)))) {
            stale.add(what + ": " + who + " " + seen.header("X-Cache").orElse(""));
          }
        });
    return answer;
  }

  private void verdict() {
    assertThat(stale).isEmpty();
    assertThat(hits).as("answers that came from the store at all").isPositive();
  }

  private Map<String, Answer> lookAtEverything() {
    Map<String, Answer> seen = new LinkedHashMap<>();
    look(seen, "citizen", citizen, CITIZEN);
    look(seen, "lawyer", lawyer, LAWYER);
    look(seen, "rival", rival, LAWYER);
    look(seen, "admin", admin, ADMIN);
    for (String page : pages) {
      look(seen, "citizen", citizen, List.of(page));
      look(seen, "lawyer", lawyer, List.of(page));
      look(seen, "rival", rival, List.of(page));
    }
    seen.put("stranger", there.get("/api/lawyers/verified").send());
    return seen;
  }

  private void look(Map<String, Answer> seen, String who, Account caller, List<String> paths) {
    for (String path : paths) {
      seen.put(who + " " + path, there.get("/api/" + path).bearer(caller.accessToken()).send());
    }
  }

  private static String content(Answer answer) {
    JsonNode data = answer.at("/data");
    return answer.status() + " " + data + answer.at("/pagination");
  }

  private String file(String area) {
    Map<String, Object> body =
        fields(
            "title", "Deposit not returned",
            "description", "My landlord keeps the deposit although I left in May.",
            "category", "property");
    if (area.equals("disputes")) {
      body.put("disputeType", "landlord-tenant");
    }
    return changed("a new case", post(citizen, area, body)).textAt("/data/" + kind(area) + "/_id");
  }

  private void invite(String area, String id) {
    change(
        "an invitation by the common route",
        post(citizen, area + "/" + id + "/send-request", fields("targetUserId", rival.id())));
  }

  private String connect(String path) {
    return changed("a request for a connection", post(citizen, path, fields("message", "Please")))
        .textAt("/data/connectionId");
  }

  /** The pending request of this lawyer. */
  private String request(Account of, String area, String id, String list) {
    JsonNode requests =
        here.get("/api/" + area + "/" + id)
            .bearer(of.accessToken())
            .expect(200)
            .at("/data/" + kind(area) + "/" + list);
    for (JsonNode request : requests) {
      if (request.path("status").asString().equals("pending")) {
        return request.path("_id").asString();
      }
    }
    throw new AssertionError("no pending request in " + requests);
  }

  private Call status(String area, String id, String status) {
    return patch(lawyer, area + "/" + id + "/status", fields("status", status));
  }

  private Call post(Account caller, String path, Map<String, Object> body) {
    Call call = here.post("/api/" + path).json(body);
    return caller == null ? call : call.bearer(caller.accessToken());
  }

  private Call patch(Account caller, String path, Map<String, Object> body) {
    return here.patch("/api/" + path).bearer(caller.accessToken()).json(body);
  }

  private static Map<String, Object> registration() {
    return org.chainverdict.systemtest.support.Registrations.citizen();
  }

  private static String kind(String area) {
    return area.equals("queries") ? "query" : "dispute";
  }

  private Account verified() {
    Account account = accounts.lawyer();
    Administrators.decide(api, admin, account.id(), fields("status", "verified")).expect(200);
    return account;
  }
}
