package org.chainverdict.systemtest.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.support.Registrations.fields;

import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Administrators;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Api;
import org.chainverdict.systemtest.support.Call;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a client sees of an answer that was stored. */
@Tag("smoke")
class StoredAnswersIT extends SystemTest {

  private final Api node = cluster.node(0);

  @Test
  void theSecondAnswerIsTheStoredOneWithATimeOfItsOwn() {
    Answer first = directory("lmit-1").expect(200);
    Answer second = directory("lmit-1").expect(200);

    assertThat(second.header("X-Cache")).contains("HIT");
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(second.header("Age")).isPresent();
    assertThat(second.at("/data")).isEqualTo(first.at("/data"));
    assertThat(second.textAt("/meta/timestamp")).isGreaterThan(first.textAt("/meta/timestamp"));
    assertThat(second.body()).hasSameSizeAs(first.body());
  }

  @Test
  @Tag("P9")
  void orderDefaultsAndUnknownParametersDoNotMakeAnotherAnswer() {
    node.get("/api/lawyers/verified?limit=3&search=keyed&page=1").expect(200);

    assertThat(state(node.get("/api/lawyers/verified?search=keyed&limit=3"))).isEqualTo("HIT");
    assertThat(
            state(node.get("/api/lawyers/verified?page=0&x=1&limit=3&search=keyed&sortOrder=desc")))
        .isEqualTo("HIT");
    assertThat(state(node.get("/api/lawyers/verified?limit=4&search=keyed"))).isEqualTo("MISS");
  }

  @Test
  void aClientThatHasTheAnswerGets304() {
    Answer first = directory("cond").expect(200);
    String tag = first.header("ETag").orElseThrow();

    Answer second =
        node.get("/api/lawyers/verified?search=cond").header("If-None-Match", tag).expect(304);

    assertThat(second.body()).isEmpty();
    assertThat(second.header("ETag")).contains(tag);
    assertThat(second.header("X-Cache")).contains("HIT");
    node.get("/api/lawyers/verified?search=cond").header("If-None-Match", "\"other\"").expect(200);
  }

  @Test
  void headDescribesTheStoredAnswer() {
    Answer head = node.call("HEAD", "/api/lawyers/verified?search=head").expect(200);
    Answer get = directory("head").expect(200);

    assertThat(get.header("X-Cache")).contains("HIT");
    assertThat(head.header("Content-Length")).contains(String.valueOf(get.body().length));
    assertThat(head.header("ETag")).isEqualTo(get.header("ETag"));
  }

  @Test
  @Tag("C3")
  void refusalsAreNeverStored() {
    Account citizen = accounts.citizen();
    String unknown = "/api/queries/64b000000000000000000001";

    for (int i = 0; i < 2; i++) {
      Answer answer = node.get(unknown).bearer(citizen.accessToken()).expect(404);
      assertThat(answer.header("X-Cache")).contains("MISS");
    }
    assertThat(node.get("/api/queries").expect(401).header("X-Cache")).contains("BYPASS");
  }

  @Test
  void whatBelongsToOneIsPrivateAndWhatBelongsToAllIsNot() {
    Account citizen = accounts.citizen();

    assertThat(directory("public").header("Cache-Control").orElse("")).startsWith("public");
    assertThat(
            node.get("/api/citizens/my-lawyers")
                .bearer(citizen.accessToken())
                .expect(200)
                .header("Cache-Control"))
        .contains("private, no-cache");
  }

  @Test
  void anAdministratorSeesFiguresAndPurgesByTagAndRoute() {
    Account admin = new Administrators(cluster).first();
    directory("purged").expect(200);
    assertThat(state(node.get("/api/lawyers/verified?search=purged"))).isEqualTo("HIT");

    purge(admin, "?tag=reports").expect(200);
    assertThat(state(node.get("/api/lawyers/verified?search=purged"))).isEqualTo("HIT");
    purge(admin, "?tag=directory").expect(200);
    assertThat(state(node.get("/api/lawyers/verified?search=purged"))).isEqualTo("MISS");
    purge(admin, "?route=/api/lawyers/verified").expect(200);
    assertThat(state(node.get("/api/lawyers/verified?search=purged"))).isEqualTo("MISS");
    purge(admin, "?tag=nonsense").expect(400);

    Answer report = node.get("/api/admin/cache").bearer(admin.accessToken()).expect(200);
    assertThat(report.at("/data/serving").asBoolean()).isTrue();
    assertThat(report.at("/data/memory/bytes").asLong()).isPositive();
  }

  @Test
  void onlyAdministratorsMayPurge() {
    Account citizen = accounts.citizen();

    node.call("DELETE", "/api/admin/cache").expect(401);
    node.call("DELETE", "/api/admin/cache").bearer(citizen.accessToken()).expect(403);
    node.get("/api/admin/cache").bearer(citizen.accessToken()).expect(403);
  }

  @Test
  @Tag("S24")
  void aDeactivatedAccountGetsNothingStoredAnyMore() {
    Account admin = new Administrators(cluster).first();
    Account citizen = accounts.citizen();
    Call mine = node.get("/api/citizens/my-lawyers").bearer(citizen.accessToken());
    mine.expect(200);
    assertThat(state(mine)).isEqualTo("HIT");

    Administrators.setActive(cluster.gateway(), admin, citizen.id(), false).expect(200);

    mine.expect(401);
  }

  @Test
  void aNewNameIsSeenWhereverItIsEmbedded() {
    Account citizen = accounts.citizen();
    Account lawyer = accounts.lawyer();
    identity.changeProfile(lawyer.accessToken(), fields("name", "Before Change")).expect(200);
    Account admin = new Administrators(cluster).first();
    Administrators.decide(api, admin, lawyer.id(), fields("status", "verified")).expect(200);
    api.post("/api/citizens/direct-connection-request/" + lawyer.id())
        .bearer(citizen.accessToken())
        .json(fields("message", "Please advise me on my lease."))
        .expect(200);
    Call pending =
        node.get("/api/citizens/pending-connection-requests").bearer(citizen.accessToken());
    assertThat(pending.expect(200).text()).contains("Before Change");
    assertThat(state(pending)).isEqualTo("HIT");

    identity.changeProfile(lawyer.accessToken(), fields("name", "After Change")).expect(200);

    assertThat(pending.expect(200).text()).contains("After Change");
  }

  private Answer directory(String search) {
    return node.get("/api/lawyers/verified").query("search", search).send();
  }

  private static String state(Call call) {
    return call.expect(200).header("X-Cache").orElse("none");
  }

  private Answer purge(Account admin, String query) {
    return api.call("DELETE", "/api/admin/cache" + query).bearer(admin.accessToken()).send();
  }
}
