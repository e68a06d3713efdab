package org.chainverdict.systemtest.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.support.Registrations.fields;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Api;
import org.chainverdict.systemtest.support.Call;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Both sides of many cases act at the same moments through both nodes. */
@Tag("C11")
@Tag("C12")
@Tag("C13")
class CaseRaceIT extends CaseTest {
  private static final int ROUNDS = 100;
  private static final int CLIENTS = 6;
  private static final Duration LONGEST = Duration.ofSeconds(60);

  /** Printed with every failure, so that the same moves can be made again. */
  private final long seed = new Random().nextLong();

  private final Random random = new Random(seed);
  private Account citizen;
  private List<Account> lawyers;

  @BeforeEach
  void people() {
    needsTwoNodes();
    citizen = accounts.citizen();
    lawyers = List.of(verifiedLawyer(), verifiedLawyer(), verifiedLawyer());
  }

  @Test
  void whateverHappensAtOnceACaseEndsAsItsAnswersSaid() throws Exception {
    long start = System.nanoTime();
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      for (int round = 0; round < ROUNDS; round++) {
        String area = AREAS.get(round % AREAS.size());
        RacedCase raced = store(area);
        List<Move> moves = raced.moves();
        Collections.shuffle(moves, random);
        List<Integer> statuses = atOnce(clients, moves.subList(0, CLIENTS));
        raced.check(moves.subList(0, CLIENTS), statuses);
      }
    } finally {
      clients.shutdown();
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
  }

  private List<Integer> atOnce(ExecutorService clients, List<Move> moves) throws Exception {
    List<Callable<Integer>> calls = new ArrayList<>();
    for (Move move : moves) {
      Api node = cluster.node(random.nextInt(2));
      calls.add(() -> move.call(node).send().status());
    }
    List<Integer> statuses = new ArrayList<>();
    for (Future<Integer> answer : clients.invokeAll(calls)) {
      statuses.add(answer.get());
    }
    return statuses;
  }

  /** Laid into the database at once: a hundred rounds of offers by HTTP would take minutes. */
  private RacedCase store(String area) {
    ObjectId id = new ObjectId();
    List<Document> offers = List.of(request(lawyers.get(0)), request(lawyers.get(1)));
    List<Document> invitations = List.of(request(lawyers.get(1)), request(lawyers.get(2)));
    Document stored =
        new Document(body(area))
            .append("_id", id)
            .append("status", "pending")
            .append("priority", "medium")
            .append("citizen", new ObjectId(citizen.id()))
            .append("assignedLawyer", null)
            .append("lawyerRequests", offers)
            .append("citizenRequests", invitations)
            .append("notes", List.of())
            .append("timeline", List.of())
            .append("createdAt", new Date())
            .append("updatedAt", new Date());
    database().collection(area).insertOne(stored);
    return new RacedCase(area, id.toHexString(), ids(offers), ids(invitations));
  }

  private static Document request(Account lawyer) {
    return new Document("_id", new ObjectId())
        .append("lawyerId", new ObjectId(lawyer.id()))
        .append("status", "pending")
        .append("requestedAt", new Date());
  }

  private static List<String> ids(List<Document> requests) {
    return requests.stream().map(request -> request.getObjectId("_id").toHexString()).toList();
  }

  private enum Kind {
    ACCEPT,
    REJECT,
    WITHDRAW,
    CLOSE
  }

  /**
   * One thing that somebody does.
   *
   * @param request what it is about; null for the case as a whole
   */
  private record Move(
      Kind kind, Account by, String method, String path, Object body, String request) {

    Call call(Api node) {
      Call call = node.call(method, path).bearer(by.accessToken());
      return body == null ? call : call.json(body);
    }
  }

  /** A case with two offers and two invitations; the second lawyer has one of each. */
  private final class RacedCase {
    private final String area;
    private final String id;
    private final List<String> offers;
    private final List<String> invitations;

    RacedCase(String area, String id, List<String> offers, List<String> invitations) {
      this.area = area;
      this.id = id;
      this.offers = offers;
      this.invitations = invitations;
    }

    List<Move> moves() {
      List<Move> moves = new ArrayList<>();
      for (String offer : offers) {
        moves.add(byId(Kind.ACCEPT, citizen, "citizens/accept-case-offer/", offer));
        moves.add(byId(Kind.REJECT, citizen, "citizens/reject-case-offer/", offer));
        moves.add(respond(Kind.ACCEPT, citizen, offer));
      }
      for (int i = 0; i < invitations.size(); i++) {
        Account invited = lawyers.get(i + 1);
        String invitation = invitations.get(i);
        moves.add(byId(Kind.ACCEPT, invited, "lawyers/accept-case-request/", invitation));
        moves.add(byId(Kind.REJECT, invited, "lawyers/reject-case-request/", invitation));
        moves.add(respond(Kind.ACCEPT, invited, invitation));
        String path =
            "/api/citizens/revoke-case-request/" + key(area) + "/" + id + "/" + invited.id();
        moves.add(new Move(Kind.WITHDRAW, citizen, "DELETE", path, null, invitation));
      }
      moves.add(
          new Move(
              Kind.CLOSE,
              citizen,
              "PATCH",
              path(area, id, "/status"),
              fields("status", "closed"),
              null));
      return moves;
    }

    private Move byId(Kind kind, Account by, String path, String request) {
      return new Move(kind, by, "POST", "/api/" + path + request, fields(), request);
    }

    private Move respond(Kind kind, Account by, String request) {
      String path = path(area, id, "/requests/" + request + "/respond");
      return new Move(kind, by, "POST", path, fields("action", "accept"), request);
    }

    void check(List<Move> moves, List<Integer> statuses) {
      Document stored = stored(area, id);
      String told = "seed %d: %s%n%s%n%s".formatted(seed, moves, statuses, stored.toJson());
      // A withdrawn invitation is unknown (404), and its lawyer has no part in the case (403).
      assertThat(statuses).as(told).isSubsetOf(200, 403, 404, 409);
      List<Move> done = new ArrayList<>();
      for (int i = 0; i < moves.size(); i++) {
        if (statuses.get(i) == 200) {
          done.add(moves.get(i));
        }
      }
      List<Move> accepted = done.stream().filter(move -> move.kind() == Kind.ACCEPT).toList();
      assertThat(accepted).as(told).hasSizeLessThanOrEqualTo(1);
      checkTheEnd(stored, accepted, done, told);
      for (String request : offers) {
        checkRequest(stored, "lawyerRequests", request, accepted, done, told);
      }
      for (String request : invitations) {
        checkRequest(stored, "citizenRequests", request, accepted, done, told);
      }
    }

    private void checkTheEnd(Document stored, List<Move> accepted, List<Move> done, String told) {
      boolean closed = done.stream().anyMatch(move -> move.kind() == Kind.CLOSE);
      String status = closed ? "closed" : accepted.isEmpty() ? "pending" : "assigned";
      assertThat(stored.getString("status")).as(told).isEqualTo(status);
      if (accepted.isEmpty()) {
        assertThat(stored.getObjectId("assignedLawyer")).as(told).isNull();
        assertThat(chats(area, id)).as(told).isEmpty();
      } else {
        String lawyer = lawyerOf(accepted.get(0).request());
        assertThat(stored.getObjectId("assignedLawyer").toHexString()).as(told).isEqualTo(lawyer);
        assertThat(chats(area, id)).as(told).hasSize(1);
        assertThat(chats(area, id).get(0).getList("participants", Document.class))
            .as(told)
            .extracting(participant -> participant.getObjectId("user").toHexString())
            .containsExactlyInAnyOrder(citizen.id(), lawyer);
      }
    }

    /** Answered once, as the answers said; nothing waits in a case that no longer does. */
    private void checkRequest(
        Document stored,
        String list,
        String request,
        List<Move> accepted,
        List<Move> done,
        String told) {
      List<Document> found =
          stored.getList(list, Document.class).stream()
              .filter(entry -> entry.getObjectId("_id").toHexString().equals(request))
              .toList();
      List<Kind> answers =
          done.stream().filter(move -> request.equals(move.request())).map(Move::kind).toList();
      assertThat(answers).as(told).hasSizeLessThanOrEqualTo(1);
      if (answers.contains(Kind.WITHDRAW)) {
        assertThat(found).as(told).isEmpty();
        return;
      }
      assertThat(found).as(told).hasSize(1);
      assertThat(found.get(0).getString("status"))
          .as(told)
          .isEqualTo(expected(stored, request, answers, accepted));
    }

    private String expected(
        Document stored, String request, List<Kind> answers, List<Move> accepted) {
      if (answers.contains(Kind.ACCEPT)) {
        return "accepted";
      }
      if (answers.contains(Kind.REJECT)) {
        return "rejected";
      }
      if (stored.getString("status").equals("pending")) {
        return "pending";
      }
      // Who got the case by one request has his other one accepted with it.
      boolean ofTheChosen =
          !accepted.isEmpty() && lawyerOf(accepted.get(0).request()).equals(lawyerOf(request));
      return ofTheChosen ? "accepted" : "rejected";
    }

    private String lawyerOf(String request) {
      return offers.contains(request)
          ? lawyers.get(offers.indexOf(request)).id()
          : lawyers.get(invitations.indexOf(request) + 1).id();
    }
  }
}
