package org.chainverdict.systemtest.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.support.Registrations.fields;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
 * Changes under load: readers ask for everything on both nodes all the time, and what one node has
 * changed is asked for on the other at once. {@code -Dchainverdict.stalenessRounds} tells how many
 * changes.
 */
@Tag("C4")
class StalenessIT extends SystemTest {

  private static final int ROUNDS = Integer.getInteger("chainverdict.stalenessRounds", 100);

  /** Pages looked at per change, by chance; all of them would take too long. */
  private static final int LOOKS = 14;

  private static final int RACES = Math.max(60, ROUNDS);

  private Api here;
  private Api there;
  private Account admin;

  private final Random random = new Random(ROUNDS);
  private final List<String> stale = new ArrayList<>();
  private int rounds;
  private int endangered;

  @BeforeEach
  void nodes() {
    needsTwoNodes();
    here = cluster.node(0);
    there = cluster.node(1);
    admin = new Administrators(cluster).first();
  }

  @Test
  void everyChangeIsSeenAtOnceWhileAllAreReading() {
    while (rounds < ROUNDS) {
      Cast cast = Cast.of(api, admin);
      CachedPages pages = new CachedPages(cast);
      try (Readers readers = new Readers(pages::all, List.of(here, there, here, there))) {
        Changes.Witness witness = (what, call) -> witnessed(pages, what, call);
        for (Changes story :
            List.of(
                new CaseChanges(here, cast, pages, witness, "queries"),
                new MeetingChanges(here, cast, pages, witness),
                new AccountChanges(here, cast, pages, witness),
                new CaseChanges(here, cast, pages, witness, "disputes"))) {
          story.run();
        }
        readers.check();
      }
    }

    System.out.printf(
        "Staleness: %d changes, %d looks that a stored answer could have spoilt, %d stale%n",
        rounds, endangered, stale.size());
    assertThat(stale).isEmpty();
    assertThat(endangered).as("looks that could have been answered from before").isPositive();
  }

  /**
   * Readers make answers all the time, so changes fall into the making of one. Such an answer may
   * be given to those who asked before, and must never be stored.
   */
  @Test
  void anAnswerThatAChangeHasOvertakenIsNotServedAfterwards() {
    Cast cast = Cast.of(api, admin);
    Account lawyer = cast.lawyer();
    List<Look> looks =
        List.of(
            new Look("stranger", null, "lawyers/" + lawyer.id() + "/profile"),
            new Look("citizen", cast.citizen(), "lawyers/" + lawyer.id() + "/profile"));
    long before = overtaken();
    try (Readers readers =
        new Readers(() -> looks, List.of(there, there, there, there, here, there))) {
      int changes = 0;
      // As long as it takes to be sure that it happened at all, but at least so often.
      while (changes < RACES || (overtaken() == before && changes < 20 * RACES)) {
        changes++;
        String name = "Overtaken " + changes + "x";
        here.put("/api/auth/profile")
            .bearer(lawyer.accessToken())
            .json(fields("name", name))
            .expect(200);
        for (Look look : looks) {
          String seen = look.at(there).expect(200).text();
          if (!seen.contains(name)) {
            stale.add(look + " without " + name);
          }
        }
      }
      readers.check();
      System.out.printf(
          "Overtaken: %d changes, %d answers not stored because of them, %d stale%n",
          changes, overtaken() - before, stale.size());
    }

    assertThat(stale).isEmpty();
    assertThat(overtaken()).as("answers that a change overtook").isGreaterThan(before);
  }

  private Answer witnessed(CachedPages pages, String what, Call call) {
    List<Look> looks = new ArrayList<>(pages.all());
    Collections.shuffle(looks, random);
    looks = looks.subList(0, LOOKS);
    Map<Look, Answer> before = CachedPages.ask(looks, there);
    Answer answer = call.send();
    Map<Look, Answer> atOnce = CachedPages.ask(looks, there);
    assertThat(answer.status()).as("%s: %s", what, answer.text()).isIn(200, 201);
    there.call("DELETE", "/api/admin/cache").bearer(admin.accessToken()).expect(200);
    Map<Look, Answer> fresh = CachedPages.ask(looks, there);
    rounds++;
    atOnce.forEach(
        (look, seen) -> {
          String now = CachedPages.content(fresh.get(look));
          endangered += CachedPages.content(before.get(look)).equals(now) ? 0 : 1;
          if (!CachedPages.content(seen).equals(now)) {
            stale.add(
                "%s: %s %s: %s instead of %s"
                    .formatted(
                        what,
                        look,
                        seen.header("X-Cache").orElse(""),
                        CachedPages.content(seen),
                        now));
          }
        });
    return answer;
  }

  private long overtaken() {
    long sum = 0;
    for (Api node : List.of(here, there)) {
      for (var route :
          node.get("/api/admin/cache").bearer(admin.accessToken()).expect(200).at("/data/routes")) {
        sum += route.path("overtaken").asLong();
      }
    }
    return sum;
  }
}
