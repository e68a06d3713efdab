package org.chainverdict.systemtest.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.support.Registrations.fields;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Api;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;

/** Two parties take a case to two statuses at the same moment, each through another node. */
@Tag("C12")
class CaseStatusRaceIT extends CaseTest {

  @RepeatedTest(5)
  void theTimelineTellsEachStepThatWasConfirmedAndNoOther() throws Exception {
    needsTwoNodes();
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    String id = assigned(citizen, lawyer, "queries");
    int before = statusChanges(id);
    CyclicBarrier barrier = new CyclicBarrier(2);
    ExecutorService clients = Executors.newFixedThreadPool(2);
    try {
      Future<Integer> starting =
          clients.submit(() -> change(cluster.node(0), barrier, lawyer, id, "in-progress"));
      Future<Integer> closing =
          clients.submit(() -> change(cluster.node(1), barrier, citizen, id, "closed"));
      List<Integer> statuses = List.of(starting.get(), closing.get());

      // In order: 200 and 200 when the start came first, 400 and 200 when the end did.
      assertThat(statuses)
          .isIn(List.of(200, 200), List.of(400, 200), List.of(409, 200), List.of(200, 409));
      int confirmed = (int) statuses.stream().filter(status -> status == 200).count();
      assertThat(statusChanges(id)).isEqualTo(before + confirmed);
      assertThat(stored("queries", id).getString("status"))
          .isEqualTo(statuses.get(1) == 200 ? "closed" : "in-progress");
    } finally {
      clients.shutdown();
    }
  }

  private int statusChanges(String id) {
    return (int)
        stored("queries", id).getList("timeline", Document.class).stream()
            .filter(entry -> entry.getString("action").equals("status_change"))
            .count();
  }

  private static int change(Api node, CyclicBarrier barrier, Account by, String id, String status)
      throws Exception {
    barrier.await();
    return node.patch(path("queries", id, "/status"))
        .bearer(by.accessToken())
        .json(fields("status", status))
        .send()
        .status();
  }
}
