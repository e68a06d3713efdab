package org.chainverdict.systemtest.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chainverdict.systemtest.cache.CachedPages.Look;
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
 * Every change is made on one node, and right after it every cached route is asked on the other, by
 * everybody concerned. What it answers must be what it answers after everything stored is purged.
 */
@Tag("C4")
class FreshAnswersIT extends SystemTest {

  private Api here;
  private Api there;
  private Account admin;
  private Cast cast;
  private CachedPages pages;

  private final List<String> stale = new ArrayList<>();
  private int hits;

  @BeforeEach
  void people() {
    needsTwoNodes();
    here = cluster.node(0);
    there = cluster.node(1);
    admin = new Administrators(cluster).first();
    cast = Cast.of(api, admin);
    pages = new CachedPages(cast);
    Map<Look, Answer> unused = CachedPages.ask(pages.all(), there);
  }

  @Test
  void changesOfCasesAreSeenAtOnce() {
    for (String area : List.of("queries", "disputes")) {
      new CaseChanges(here, cast, pages, this::changed, area).run();
    }
    verdict();
  }

  @Test
  void changesBetweenTwoPeopleAreSeenAtOnce() {
    new MeetingChanges(here, cast, pages, this::changed).run();
    verdict();
  }

  @Test
  void changesOfAccountsAreSeenAtOnce() {
    String unused = new MeetingChanges(here, cast, pages, this::changed).connect();
    new AccountChanges(here, cast, pages, this::changed).run();
    verdict();
  }

  private Answer changed(String what, Call call) {
    Answer answer = call.send();
    assertThat(answer.status()).as("%s: %s", what, answer.text()).isIn(200, 201);
    List<Look> looks = pages.all();
    Map<Look, Answer> atOnce = CachedPages.ask(looks, there);
    there.call("DELETE", "/api/admin/cache").bearer(admin.accessToken()).expect(200);
    Map<Look, Answer> fresh = CachedPages.ask(looks, there);
    atOnce.forEach(
        (look, seen) -> {
          hits += seen.header("X-Cache").filter("HIT"::equals).isPresent() ? 1 : 0;
          if (!CachedPages.content(seen).equals(CachedPages.content(fresh.get(look)))) {
            stale.add(what + ": " + look + " " + seen.header("X-Cache").orElse(""));
          }
        });
    return answer;
  }

  private void verdict() {
    assertThat(stale).isEmpty();
    assertThat(hits).as("answers that came from the store at all").isPositive();
  }
}
