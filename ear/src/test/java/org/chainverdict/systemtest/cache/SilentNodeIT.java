package org.chainverdict.systemtest.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.support.Registrations.fields;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Accounts;
import org.chainverdict.systemtest.support.Administrators;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Call;
import org.chainverdict.systemtest.support.RunningCluster;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A node stops answering, for a while or for good: how long others wait, and what it serves. */
@Tag("outage")
@Tag("C4")
@TestInstance(Lifecycle.PER_CLASS)
class SilentNodeIT {

  /** The default of chainverdict.cache.lease, which ADR 20 states as the bound. */
  private static final Duration LEASE = Duration.ofSeconds(2);

  /** Beside what a change usually takes. */
  private static final Duration SLACK = Duration.ofSeconds(1);

  private RunningCluster cluster;
  private Account lawyer;
  private Duration work = SLACK;

  @BeforeAll
  void start() {
    MirrorCluster mirror = new MirrorCluster();
    cluster = mirror.running();
    Account admin = mirror.admin();
    lawyer = new Accounts(cluster.node(0)).lawyer();
    Administrators.decide(cluster.node(0), admin, lawyer.id(), fields("status", "verified"))
        .expect(200);
    for (int i = 0; i < 5; i++) {
      work = work.plus(rename("Usual " + i));
    }
  }

  @Test
  void aFrozenNodeDelaysOneChangeByItsLeaseAndServesNothingOldAfterwards() {
    rename("Seen Before");
    bothHaveStored("Seen Before");
    long frozen = cluster.nodePid(1);
    RunningCluster.freeze(frozen);
    List<CompletableFuture<Answer>> asked = new ArrayList<>();
    try {
      assertThat(rename("Changed Meanwhile")).isLessThan(LEASE.plus(work));
      assertThat(page(0).expect(200).text()).contains("Changed Meanwhile");
      assertThat(rename("Changed Again")).as("when the lease has ended").isLessThan(work);
      for (int i = 0; i < 8; i++) {
        asked.add(CompletableFuture.supplyAsync(() -> page(1).send()));
      }
    } finally {
      RunningCluster.thaw(frozen);
    }

    assertThat(asked)
        .allSatisfy(answer -> assertThat(answer.join().text()).contains("Changed Again"));
    long end = System.nanoTime() + LEASE.multipliedBy(2).toNanos();
    while (System.nanoTime() < end) {
      assertThat(page(1).expect(200).text()).contains("Changed Again");
    }
    bothHaveStored("Changed Again");
  }

  @Test
  void aKilledNodeDelaysAChangeByNoMoreThanItsLease() {
    rename("Before Kill");
    bothHaveStored("Before Kill");
    cluster.kill(1);
    try {
      assertThat(rename("After Kill")).isLessThan(LEASE.plus(work));
      assertThat(page(0).expect(200).text()).contains("After Kill");
      MirrorCluster.patiently("a node that serves from its store, alone")
          .until(() -> isHit(page(0).expect(200)));
      assertThat(rename("Alone Now")).isLessThan(work);
      assertThat(page(0).expect(200).text()).contains("Alone Now");
    } finally {
      cluster.start(1);
    }
    bothHaveStored("Alone Now");
  }

  private void bothHaveStored(String name) {
    for (int node = 0; node < 2; node++) {
      int index = node;
      MirrorCluster.patiently("a stored answer on node " + index)
          .until(
              () -> {
                Answer answer = page(index).expect(200);
                assertThat(answer.text()).contains(name);
                return isHit(answer);
              });
    }
  }

  private static boolean isHit(Answer answer) {
    return answer.header("X-Cache").filter("HIT"::equals).isPresent();
  }

  private Call page(int node) {
    return cluster.node(node).get("/api/lawyers/" + lawyer.id() + "/profile");
  }

  /** How long the change took. */
  private Duration rename(String name) {
    long start = System.nanoTime();
    cluster
        .node(0)
        .put("/api/auth/profile")
        .bearer(lawyer.accessToken())
        .json(fields("name", name))
        .expect(200);
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
