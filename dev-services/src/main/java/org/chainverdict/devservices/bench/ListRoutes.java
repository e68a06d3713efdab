package org.chainverdict.devservices.bench;

import java.util.List;
import java.util.stream.Stream;
import org.chainverdict.devservices.bench.BenchRoute.Actor;

/** Every route of the contract that only reads, with the parameters that clients send. */
final class ListRoutes {

  private static final List<String> PUBLIC =
      List.of(
          "/api/health/ping",
          "/api/lawyers/verified",
          "/api/lawyers/verified?search=crimin",
          "/api/lawyers/{lawyer}/profile");
  private static final List<String> BOTH =
      List.of(
          "/api/auth/me",
          "/api/queries?page=1&limit=10",
          "/api/queries/{query}",
          "/api/disputes?page=1&limit=10",
          "/api/disputes/{dispute}",
          "/api/consultations",
          "/api/consultations/{consultation}",
          "/api/chats",
          "/api/chats/{chat}",
          "/api/chats/{chat}/messages",
          "/api/documents/repository/my-documents",
          "/api/documents/stats/overview",
          "/api/documents/search?q=deed");
  private static final List<String> LAWYER =
      List.of(
          "/api/queries?status=pending&category=tax",
          "/api/queries?search=refund",
          "/api/lawyers/dashboard/stats",
          "/api/lawyers/available-cases",
          "/api/lawyers/my-cases",
          "/api/lawyers/my-clients",
          "/api/lawyers/my-direct-clients",
          "/api/lawyers/pending-requests",
          "/api/lawyers/my-chats",
          "/api/lawyers/pending-connection-requests",
          "/api/lawyers/connected-citizens",
          "/api/lawyers/my-case-requests",
          "/api/lawyers/received-case-requests");
  private static final List<String> CITIZEN =
      List.of(
          "/api/citizens/dashboard",
          "/api/citizens/recent-activity",
          "/api/citizens/my-lawyers",
          "/api/citizens/available-lawyers",
          "/api/citizens/my-cases",
          "/api/citizens/pending-requests",
          "/api/citizens/received-offers",
          "/api/citizens/my-case-requests",
          "/api/citizens/my-case-offers",
          "/api/citizens/connected-lawyers",
          "/api/citizens/pending-connection-requests",
          "/api/citizens/direct-chats");
  private static final List<String> ADMIN =
      List.of(
          "/api/admin/dashboard/analytics",
          "/api/admin/system/stats",
          "/api/admin/users",
          "/api/admin/users?search=asha",
          "/api/admin/lawyers/pending-verifications",
          "/api/queries?page=1&limit=10",
          "/api/disputes?status=resolved");

  private ListRoutes() {}

  static List<BenchRoute> all() {
    return Stream.of(
            routes(Actor.NOBODY, PUBLIC),
            routes(Actor.CITIZEN, BOTH),
            routes(Actor.CITIZEN, CITIZEN),
            routes(Actor.LAWYER, BOTH),
            routes(Actor.LAWYER, LAWYER),
            routes(Actor.ADMIN, ADMIN))
        .flatMap(List::stream)
        .toList();
  }

  private static List<BenchRoute> routes(Actor actor, List<String> paths) {
    return paths.stream().map(path -> new BenchRoute(actor, path)).toList();
  }
}
