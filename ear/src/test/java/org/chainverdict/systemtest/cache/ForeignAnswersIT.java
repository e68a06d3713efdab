package org.chainverdict.systemtest.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.support.Registrations.fields;

import java.io.IOException;
import java.io.InputStream;
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
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Every cached route, asked by two of each role, administrators among them, and a stranger, on both
 * nodes and twice each: what one sees is never served to another.
 */
@Tag("S1")
@Tag("S2")
class ForeignAnswersIT extends SystemTest {

  private static final String DIRECTORY = "/api/lawyers/verified";
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
    Account busy = verified();
    Matters matters = Matters.between(api, rich, busy);
    Map<String, Account> callers = new LinkedHashMap<>();
    // Administrators may read most: what is stored of that must stay with them.
    callers.put("admin", admin);
    callers.put("rich citizen", rich);
    callers.put("poor citizen", accounts.citizen());
    callers.put("busy lawyer", busy);
    callers.put("idle lawyer", verified());
    callers.put("student", accounts.student());
    callers.put("other student", accounts.student());
    callers.put("other admin", new Administrators(cluster).another());

    for (String path : paths(matters, busy)) {
      for (int round = 0; round < 2; round++) {
        for (int node = 0; node < cluster.nodeCount(); node++) {
          for (Map.Entry<String, Account> caller : callers.entrySet()) {
            Answer answer = get(cluster.node(node), path, caller.getValue()).send();
            check(path, caller.getKey(), answer, matters.secret());
          }
          Answer stranger = cluster.node(node).get(path).send();
          assertThat(stranger.status())
              .as(path + " for a stranger")
              .isEqualTo(path.startsWith(DIRECTORY) || path.endsWith("/profile") ? 200 : 401);
          assertThat(stranger.text())
              .as(path + " for a stranger")
              .doesNotContain(matters.secret(), busy.email());
        }
      }
    }
  }

  @Test
  void everyCachedRouteOfTheContractIsAmongThem() throws IOException {
    Account someone = accounts.citizen();
    String id = someone.id();
    Matters matters =
        new Matters("", "/api/queries/" + id, "/api/disputes/" + id, "/api/consultations/" + id);
    List<String> asked =
        paths(matters, someone).stream().map(path -> path.replace(id, "{}")).toList();

    assertThat(asked).containsExactlyInAnyOrderElementsOf(cachedRoutes());
  }

  @Test
  void aPageThatIsStoredForItsPartiesIsStillClosedToOthers() {
    Account rich = accounts.citizen();
    Account poor = accounts.citizen();
    Account busy = verified();
    Account idle = verified();
    Matters matters = Matters.between(api, rich, busy);

    for (String path : List.of(matters.query(), matters.dispute(), matters.consultation())) {
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

  private static void check(String path, String caller, Answer answer, String secret) {
    String said = path + " for " + caller;
    boolean isAdmin = caller.endsWith("admin");
    if (!isAdmin && !caller.equals("rich citizen") && !caller.equals("busy lawyer")) {
      assertThat(answer.text()).as(said).doesNotContain(secret);
    }
    boolean closed =
        (path.startsWith("/api/admin/") && !isAdmin)
            || (path.startsWith("/api/citizens/") && !caller.endsWith("citizen"))
            || (path.startsWith("/api/lawyers/")
                && !path.startsWith(DIRECTORY)
                && !path.endsWith("/profile")
                && !caller.endsWith("lawyer"));
    if (closed) {
      assertThat(answer.status()).as(said).isEqualTo(403);
      assertThat(answer.text()).as(said).doesNotContain(secret);
    }
    if (path.startsWith("/api/admin/") && isAdmin) {
      assertThat(answer.status()).as(said).isEqualTo(200);
    }
  }

  private static List<String> paths(Matters matters, Account lawyer) {
    List<String> paths = new ArrayList<>();
    CITIZENS.forEach(path -> paths.add("/api/citizens/" + path));
    LAWYERS.forEach(path -> paths.add("/api/lawyers/" + path));
    ADMINS.forEach(path -> paths.add("/api/" + path));
    paths.add("/api/citizens/available-lawyers");
    paths.add(DIRECTORY);
    paths.add("/api/lawyers/" + lawyer.id() + "/profile");
    paths.add("/api/queries");
    paths.add("/api/disputes");
    paths.add("/api/consultations");
    paths.add(matters.query());
    paths.add(matters.dispute());
    paths.add(matters.consultation());
    return paths;
  }

  /** As the contract marks them, with {} for an identifier. */
  private static List<String> cachedRoutes() throws IOException {
    try (InputStream yaml = ForeignAnswersIT.class.getResourceAsStream("/contract/openapi.yaml")) {
      return YAMLMapper.builder().build().readTree(yaml).path("paths").properties().stream()
          .filter(path -> path.getValue().path("get").has("x-cache-ttl-seconds"))
          .map(path -> path.getKey().replaceAll("\\{[^}]*}", "{}"))
          .toList();
    }
  }

  private static Call get(Api node, String path, Account caller) {
    return node.get(path).bearer(caller.accessToken());
  }

  private Account verified() {
    Account lawyer = accounts.lawyer();
    Administrators.decide(api, admin, lawyer.id(), fields("status", "verified")).expect(200);
    return lawyer;
  }
}
