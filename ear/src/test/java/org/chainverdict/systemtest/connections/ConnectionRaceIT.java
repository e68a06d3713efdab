package org.chainverdict.systemtest.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.support.Registrations.fields;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Api;
import org.chainverdict.systemtest.support.Call;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Two do something to one connection at the same moment, on two nodes where there are two. */
@Tag("C12")
@TestInstance(Lifecycle.PER_CLASS)
class ConnectionRaceIT extends ConnectionTest {
  private Account lawyer;

  @BeforeAll
  void register() {
    lawyer = verifiedLawyer();
  }

  @RepeatedTest(4)
  @Tag("C11")
  void ofTwoAcceptancesOneWins() throws Exception {
    Account citizen = accounts.citizen();
    String id = requested(citizen, lawyer);

    List<Integer> statuses = atOnce(accept(first(), lawyer, id), accept(second(), lawyer, id));

    assertThat(statuses).containsExactlyInAnyOrder(200, 404);
    String chatId = chatId(citizen, lawyer);
    assertThat(stored(id).getString("chatId")).isEqualTo(chatId);
    assertThat(database().collection("chats").countDocuments(Filters.eq("chatId", chatId)))
        .isEqualTo(1);
  }

  @RepeatedTest(4)
  void ofAnAcceptanceAndAWithdrawalOneWins() throws Exception {
    Account citizen = accounts.citizen();
    String id = requested(citizen, lawyer);

    List<Integer> statuses = atOnce(accept(first(), lawyer, id), revoke(second(), citizen, id));

    assertThat(statuses).containsExactlyInAnyOrder(200, 404);
    if (statuses.get(0) == 200) {
      assertThat(stored(id).getString("status")).isEqualTo("accepted");
      assertThat(chat(chatId(citizen, lawyer))).isNotNull();
    } else {
      assertThat(stored(id)).isNull();
      assertThat(chat(chatId(citizen, lawyer))).isNull();
    }
  }

  @RepeatedTest(4)
  @Tag("C14")
  void ofTwoRequestsOneWins() throws Exception {
    Account citizen = accounts.citizen();

    List<Integer> statuses = atOnce(request(first(), citizen), request(second(), citizen));

    assertThat(statuses).containsExactlyInAnyOrder(200, 400);
    assertThat(connections().countDocuments(Filters.eq("citizen", new ObjectId(citizen.id()))))
        .isEqualTo(1);
  }

  @RepeatedTest(2)
  void ofTwoRequestsAfterARefusalOneWins() throws Exception {
    Account citizen = accounts.citizen();
    String id = requested(citizen, lawyer);
    reject(lawyer, id).expect(200);

    List<Integer> statuses = atOnce(request(first(), citizen), request(second(), citizen));

    assertThat(statuses).containsExactlyInAnyOrder(200, 400);
    assertThat(stored(id).getString("status")).isEqualTo("pending");
  }

  @RepeatedTest(2)
  void aClientIsAcceptedOnceByTwoClicks() throws Exception {
    Account citizen = accounts.citizen();
    String unused = accepted(citizen, lawyer);

    List<Integer> statuses =
        atOnce(acceptClient(first(), citizen), acceptClient(second(), citizen));

    assertThat(statuses).containsExactlyInAnyOrder(200, 400);
    assertThat(database().user(citizen.id()).getList("connections", Document.class)).hasSize(1);
    assertThat(database().user(lawyer.id()).getList("connections", Document.class))
        .filteredOn(entry -> entry.getObjectId("userId").equals(new ObjectId(citizen.id())))
        .hasSize(1);
  }

  private Call acceptClient(Api node, Account citizen) {
    return node.post("/api/lawyers/accept-client/" + citizen.id()).bearer(lawyer.accessToken());
  }

  private Call request(Api node, Account citizen) {
    return node.post("/api/citizens/direct-connection-request/" + lawyer.id())
        .bearer(citizen.accessToken())
        .json(fields("message", MESSAGE));
  }

  private Api first() {
    return cluster.node(0);
  }

  private Api second() {
    return cluster.node(cluster.nodeCount() - 1);
  }

  /** The statuses, in the order of the calls. */
  private static List<Integer> atOnce(Call one, Call other)
      throws InterruptedException, ExecutionException {
    CyclicBarrier start = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<Integer> first = threads.submit(sending(one, start));
      Future<Integer> second = threads.submit(sending(other, start));
      return List.of(first.get(), second.get());
    } finally {
      threads.shutdown();
    }
  }

  private static Callable<Integer> sending(Call call, CyclicBarrier start) {
    return () -> {
      try {
        int unused = start.await();
      } catch (BrokenBarrierException e) {
        throw new IllegalStateException("the other call never came to the start", e);
      }
      return call.send().status();
    };
  }
}
