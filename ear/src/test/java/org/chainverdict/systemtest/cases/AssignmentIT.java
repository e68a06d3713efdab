package org.chainverdict.systemtest.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Api;
import org.chainverdict.systemtest.support.Registrations;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** One lawyer gets a case, with one chat, and everybody else is told. */
@Tag("smoke")
class AssignmentIT extends CaseTest {

  @ParameterizedTest
  @FieldSource("AREAS")
  @Tag("C13")
  @Tag("C28")
  void anAcceptedOfferAssignsTheCaseAndOpensItsChat(String area) {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    Account rival = verifiedLawyer();
    Account invited = verifiedLawyer();
    String id = file(citizen, area);
    offer(rival, area, id);
    invite(citizen, invited, area, id);
    invite(citizen, lawyer, area, id);

    respond(citizen, area, id, offer(lawyer, area, id), "accept").expect(200);

    Document stored = stored(area, id);
    assertThat(stored.getString("status")).isEqualTo("assigned");
    assertThat(stored.getObjectId("assignedLawyer")).isEqualTo(new ObjectId(lawyer.id()));
    assertThat(statusOf(stored, "lawyerRequests", lawyer)).isEqualTo("accepted");
    assertThat(statusOf(stored, "lawyerRequests", rival)).isEqualTo("rejected");
    assertThat(statusOf(stored, "citizenRequests", invited)).isEqualTo("rejected");
    assertThat(statusOf(stored, "citizenRequests", lawyer)).isEqualTo("accepted");
    for (String list : List.of("lawyerRequests", "citizenRequests")) {
      assertThat(stored.getList(list, Document.class))
          .allMatch(request -> request.getDate("respondedAt") != null);
    }
    assertThat(stored.getList("timeline", Document.class))
        .extracting(entry -> entry.getString("action"))
        .containsExactly("created", "assigned", "status_change");
    assertThat(stored.getList("timeline", Document.class))
        .allMatch(entry -> entry.getObjectId("performedBy").toHexString().equals(citizen.id()));
    assertTheChatIsOf(area, id, citizen, lawyer);
  }

  @ParameterizedTest
  @FieldSource("AREAS")
  @Tag("S6")
  @Tag("C28")
  void anInvitedLawyerWhoAcceptsGetsTheCase(String area) {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    String id = file(citizen, area);

    respond(lawyer, area, id, invite(citizen, lawyer, area, id), "accept").expect(200);

    assertThat(seen(lawyer, area, id).path("assignedLawyer").path("_id").asString())
        .isEqualTo(lawyer.id());
    assertTheChatIsOf(area, id, citizen, lawyer);
  }

  @RepeatedTest(5)
  @Tag("C12")
  void twoOffersAcceptedAtTheSameMomentAssignOneLawyer() throws Exception {
    needsTwoNodes();
    String area = "queries";
    Account citizen = accounts.citizen();
    Account one = verifiedLawyer();
    Account other = verifiedLawyer();
    String id = file(citizen, area);
    String first = offer(one, area, id);
    String second = offer(other, area, id);

    List<Integer> statuses =
        atOnce(
            barrier -> accept(cluster.node(0), barrier, citizen, area, id, first),
            barrier -> accept(cluster.node(1), barrier, citizen, area, id, second));

    assertThat(statuses).containsExactlyInAnyOrder(200, 409);
    Account winner = statuses.get(0) == 200 ? one : other;
    Account loser = statuses.get(0) == 200 ? other : one;
    Document stored = stored(area, id);
    assertThat(stored.getObjectId("assignedLawyer").toHexString()).isEqualTo(winner.id());
    assertThat(statusOf(stored, "lawyerRequests", winner)).isEqualTo("accepted");
    assertThat(statusOf(stored, "lawyerRequests", loser)).isEqualTo("rejected");
    assertThat(stored.getList("timeline", Document.class)).hasSize(3);
    assertTheChatIsOf(area, id, citizen, winner);
  }

  @ParameterizedTest
  @FieldSource("AREAS")
  @Tag("C11")
  void aRequestIsAnsweredOnce(String area) {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    Account rival = verifiedLawyer();
    String id = file(citizen, area);
    String rejected = offer(rival, area, id);
    respond(citizen, area, id, rejected, "reject").expect(200);
    respond(citizen, area, id, rejected, "accept").expect(409);
    respond(citizen, area, id, rejected, "reject").expect(409);
    assertThat(stored(area, id).getString("status")).isEqualTo("pending");

    String accepted = offer(lawyer, area, id);
    respond(citizen, area, id, accepted, "accept").expect(200);
    respond(citizen, area, id, accepted, "accept").expect(409);
    assertThat(chats(area, id)).hasSize(1);
  }

  @ParameterizedTest
  @FieldSource("AREAS")
  @Tag("S5")
  @Tag("S6")
  void nobodyAnswersHisOwnRequestOrThatOfOthers(String area) {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    Account rival = verifiedLawyer();
    String id = file(citizen, area);
    String offer = offer(lawyer, area, id);
    String invitation = invite(citizen, rival, area, id);

    respond(lawyer, area, id, offer, "accept").expect(403);
    respond(citizen, area, id, invitation, "accept").expect(403);
    respond(lawyer, area, id, invitation, "accept").expect(403);
    respond(rival, area, id, offer, "reject").expect(403);
    respond(accounts.citizen(), area, id, offer, "accept").expect(403);
    respond(accounts.student(), area, id, offer, "accept").expect(403);
    setVerified(rival, false);
    respond(rival, area, id, invitation, "accept").expect(403);
    assertThat(stored(area, id).getString("status")).isEqualTo("pending");
    assertThat(chats(area, id)).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("AREAS")
  @Tag("S7")
  void anOfferOfALawyerWhoCanNoLongerTakeCasesIsNotAccepted(String area) {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    String id = file(citizen, area);
    String offer = offer(lawyer, area, id);

    setVerified(lawyer, false);
    respond(citizen, area, id, offer, "accept").expect(409);
    acceptOffer(citizen, offer).expect(409);
    setVerified(lawyer, true);
    setActive(lawyer, false);
    respond(citizen, area, id, offer, "accept").expect(409);
    acceptOffer(citizen, offer).expect(409);
    assertThat(stored(area, id).getString("status")).isEqualTo("pending");
    assertThat(chats(area, id)).isEmpty();

    setActive(lawyer, true);
    acceptOffer(citizen, offer).expect(200);
    assertTheChatIsOf(area, id, citizen, lawyer);
  }

  @Test
  void unknownRequestsAndActionsAreRefused() {
    Account citizen = accounts.citizen();
    String id = file(citizen, "queries");
    String unknown = new ObjectId().toHexString();
    respond(citizen, "queries", id, unknown, "accept").expect(404);
    respond(citizen, "queries", unknown, unknown, "accept").expect(404);
    respond(citizen, "queries", id, "xyz", "accept").expect(400);
    respond(citizen, "queries", id, unknown, "perhaps").expect(400);
  }

  private Answer acceptOffer(Account citizen, String offer) {
    return api.post("/api/citizens/accept-case-offer/" + offer)
        .bearer(citizen.accessToken())
        .json(Registrations.fields())
        .send();
  }

  private void setActive(Account lawyer, boolean active) {
    database()
        .users()
        .updateOne(
            Filters.eq("_id", new ObjectId(lawyer.id())),
            new Document("$set", new Document("isActive", active)));
  }

  private void assertTheChatIsOf(String area, String id, Account citizen, Account lawyer) {
    assertThat(chats(area, id)).hasSize(1);
    Document chat = chats(area, id).get(0);
    assertThat(chat.getString("status")).isEqualTo("active");
    assertThat(chat.getList("participants", Document.class))
        .extracting(participant -> participant.getObjectId("user").toHexString())
        .containsExactlyInAnyOrder(citizen.id(), lawyer.id());
  }

  private static int accept(
      Api node, CyclicBarrier barrier, Account citizen, String area, String id, String request)
      throws Exception {
    barrier.await();
    return node.post(path(area, id, "/requests/" + request + "/respond"))
        .bearer(citizen.accessToken())
        .json(Registrations.fields("action", "accept"))
        .send()
        .status();
  }

  private static List<Integer> atOnce(Step one, Step other) throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(2);
    ExecutorService clients = Executors.newFixedThreadPool(2);
    try {
      Callable<Integer> first = () -> one.run(barrier);
      Future<Integer> running = clients.submit(first);
      Future<Integer> second = clients.submit(() -> other.run(barrier));
      return List.of(running.get(), second.get());
    } finally {
      clients.shutdown();
    }
  }

  private interface Step {
    int run(CyclicBarrier barrier) throws Exception;
  }

  private static String statusOf(Document stored, String list, Account lawyer) {
    return stored.getList(list, Document.class).stream()
        .filter(request -> request.getObjectId("lawyerId").toHexString().equals(lawyer.id()))
        .map(request -> request.getString("status"))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }
}
