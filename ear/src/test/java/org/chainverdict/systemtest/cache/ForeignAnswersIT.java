package org.chainverdict.systemtest.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.support.Registrations.fields;

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

/**
 * Every cached route, asked by two of each role and a stranger, on both nodes and twice each: what
 * one sees is never served to another.
 */
@Tag("S1")
@Tag("S2")
class ForeignAnswersIT extends SystemTest {

  private static final List<String> CITIZENS =
      List.of(
          "dashboard",
          "recent-activity",
          "my-lawyers",
          "my-cases",
          "pending-requests",
          "received-offers",
          "my-case-requests",
          "my-case-offers",
          "connected-lawyers",
          "pending-connection-requests",
          "direct-chats");
  private static final List<String> LAWYERS =
      List.of(
          "dashboard/stats",
          "available-cases",
          "my-cases",
          "my-clients",
          "my-direct-clients",
          "pending-requests",
          "my-chats",
          "pending-connection-requests",
          "connected-citizens",
          "my-case-requests",
          "received-case-requests");
  private static final List<String> ADMINS =
      List.of(
          "admin/dashboard/analytics",
          "admin/system/stats",
          "admin/users",
          "admin/lawyers/pending-verifications");

  private Account admin;

  @BeforeEach
  void administrator() {
    admin = new Administrators(cluster).first();
  }

  @Test
  void whatOneOfARoleHasIsNeverServedToTheOther() {
    Account rich = accounts.citizen();
    Account poor = accounts.citizen();
    Account busy = verified();
    Account idle = verified();
    Matters matters = matters(rich, busy);
    Map<String, Account> callers = new LinkedHashMap<>();
    callers.put("rich", rich);
    callers.put("poor", poor);
    callers.put("busy", busy);
    callers.put("idle", idle);

    for (String path : paths(matters)) {
      for (int round = 0; round < 2; round++) {
        for (int node = 0; node < cluster.nodeCount(); node++) {
          for (Map.Entry<String, Account> caller : callers.entrySet()) {
            Answer answer = get(cluster.node(node), path, caller.getValue()).send();
            String said = path + " for " + caller.getKey();
            boolean stranger = caller.getKey().equals("poor") || caller.getKey().equals("idle");
            if (stranger) {
              assertThat(answer.text()).as(said).doesNotContain(matters.secret());
            }
            boolean citizensRoute = path.startsWith("/api/citizens/");
            boolean lawyersRoute = path.startsWith("/api/lawyers/");
            boolean citizen = caller.getKey().equals("rich") || caller.getKey().equals("poor");
            if (path.startsWith("/api/admin/")
                || (citizensRoute && !citizen)
                || (lawyersRoute && citizen)) {
              assertThat(answer.status()).as(said).isEqualTo(403);
            }
          }
          Answer stranger = cluster.node(node).get(path).send();
          assertThat(stranger.status()).as(path + " for a stranger").isEqualTo(401);
        }
      }
    }
  }

  @Test
  void aPageThatIsStoredForItsPartiesIsStillClosedToOthers() {
    Account rich = accounts.citizen();
    Account poor = accounts.citizen();
    Account busy = verified();
    Account idle = verified();
    Matters matters = matters(rich, busy);

    for (String path : List.of(matters.query(), matters.consultation())) {
      for (int node = 0; node < cluster.nodeCount(); node++) {
        get(cluster.node(node), path, rich).expect(200);
        assertThat(get(cluster.node(node), path, rich).expect(200).header("X-Cache"))
            .contains("HIT");
        assertThat(get(cluster.node(node), path, poor).send().status()).isEqualTo(403);
        assertThat(get(cluster.node(node), path, idle).send().status()).isEqualTo(403);
        get(cluster.node(node), path, rich).expect(200);
      }
    }
  }

  @Test
  @Tag("S23")
  void aStrangerNeverGetsTheContactDataThatMembersSee() {
    Account citizen = accounts.citizen();
    Account lawyer = verified();
    String path = "/api/lawyers/" + lawyer.id() + "/profile";
    for (int node = 0; node < cluster.nodeCount(); node++) {
      assertThat(get(cluster.node(node), path, citizen).expect(200).text())
          .contains(lawyer.email());
      for (Call call :
          List.of(cluster.node(node).get(path), cluster.node(node).get(path).bearer("forged"))) {
        assertThat(call.expect(200).text()).doesNotContain(lawyer.email());
      }
    }
  }

  private static List<String> paths(Matters matters) {
    List<String> paths = new java.util.ArrayList<>();
    CITIZENS.forEach(path -> paths.add("/api/citizens/" + path));
    LAWYERS.forEach(path -> paths.add("/api/lawyers/" + path));
    ADMINS.forEach(path -> paths.add("/api/" + path));
    paths.add("/api/citizens/available-lawyers");
    paths.add("/api/queries");
    paths.add("/api/disputes");
    paths.add("/api/consultations");
    paths.add(matters.query());
    paths.add(matters.consultation());
    return paths;
  }

  private static Call get(Api node, String path, Account caller) {
    return node.get(path).bearer(caller.accessToken());
  }

  /** A case with its lawyer, a connection and a consultation, all with one word in them. */
  private Matters matters(Account citizen, Account lawyer) {
    String secret = "Secret" + citizen.id();
    String query =
        api.post("/api/queries")
            .bearer(citizen.accessToken())
            .json(
                fields(
                    "title", secret,
                    "description", "My landlord keeps the deposit although I left in May.",
                    "category", "property"))
            .expect(201)
            .textAt("/data/query/_id");
    api.post("/api/queries/" + query + "/send-request")
        .bearer(citizen.accessToken())
        .json(fields("targetUserId", lawyer.id()))
        .expect(200);
    String invitation =
        api.get("/api/queries/" + query)
            .bearer(lawyer.accessToken())
            .expect(200)
            .textAt("/data/query/citizenRequests/0/_id");
    api.post("/api/lawyers/accept-case-request/" + invitation)
        .bearer(lawyer.accessToken())
        .json(fields())
        .expect(200);
    api.post("/api/citizens/direct-connection-request/" + lawyer.id())
        .bearer(citizen.accessToken())
        .json(fields("message", secret))
        .expect(200);
    String consultation =
        api.post("/api/consultations/request")
            .bearer(citizen.accessToken())
            .json(
                fields(
                    "targetUserId", lawyer.id(),
                    "scheduledDateTime",
                        java.time.Instant.now()
                            .plus(java.time.Duration.ofDays(3))
                            .truncatedTo(java.time.temporal.ChronoUnit.HOURS)
                            .toString(),
                    "description", secret))
            .expect(201)
            .textAt("/data/consultation/_id");
    return new Matters(secret, "/api/queries/" + query, "/api/consultations/" + consultation);
  }

  private Account verified() {
    Account lawyer = accounts.lawyer();
    Administrators.decide(api, admin, lawyer.id(), fields("status", "verified")).expect(200);
    return lawyer;
  }

  private record Matters(String secret, String query, String consultation) {}
}
