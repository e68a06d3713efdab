package org.chainverdict.systemtest.cache;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Api;
import org.chainverdict.systemtest.support.Call;
import tools.jackson.databind.JsonNode;

/** Every cached route, as each of the cast asks for it. */
final class CachedPages {

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

  private final Cast cast;

  /** Pages of single things, which everybody asks for. */
  private final List<String> single = new CopyOnWriteArrayList<>();

  CachedPages(Cast cast) {
    this.cast = cast;
    single.add("lawyers/" + cast.lawyer().id() + "/profile");
  }

  void add(String path) {
    single.add(path);
  }

  List<Look> all() {
    List<Look> looks = new ArrayList<>();
    add(looks, "citizen", cast.citizen(), CITIZEN);
    add(looks, "lawyer", cast.lawyer(), LAWYER);
    add(looks, "rival", cast.rival(), LAWYER);
    add(looks, "admin", cast.admin(), ADMIN);
    add(looks, "citizen", cast.citizen(), single);
    add(looks, "lawyer", cast.lawyer(), single);
    add(looks, "rival", cast.rival(), single);
    looks.add(new Look("stranger", null, "lawyers/verified"));
    return looks;
  }

  static Map<Look, Answer> ask(List<Look> looks, Api node) {
    Map<Look, Answer> seen = new LinkedHashMap<>();
    looks.forEach(look -> seen.put(look, look.at(node).send()));
    return seen;
  }

  /** What must be the same in two answers of the same moment. */
  static String content(Answer answer) {
    JsonNode data = answer.at("/data");
    return answer.status() + " " + data + answer.at("/pagination");
  }

  private static void add(List<Look> looks, String who, Account caller, List<String> paths) {
    paths.forEach(path -> looks.add(new Look(who, caller, path)));
  }

  /**
   * A page and who asks for it.
   *
   * @param caller null for a stranger
   */
  record Look(String who, Account caller, String path) {

    Call at(Api node) {
      Call call = node.get("/api/" + path);
      return caller == null ? call : call.bearer(caller.accessToken());
    }

    @Override
    public String toString() {
      return who + " " + path;
    }
  }
}
