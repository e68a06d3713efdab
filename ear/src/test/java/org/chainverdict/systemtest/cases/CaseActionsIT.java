package org.chainverdict.systemtest.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.support.Registrations.fields;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.systemtest.cases.CaseModel.Actor;
import org.chainverdict.systemtest.cases.CaseModel.Request;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Call;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Random people do random things to a case; the server answers, and keeps the case, as the model
 * says. {@code -Dchainverdict.seed} repeats a run.
 */
@Tag("C11")
@Tag("C16")
class CaseActionsIT extends CaseTest {
  private static final long SEED = Long.getLong("chainverdict.seed", System.nanoTime());
  private static final int CASES = 8;
  private static final int STEPS = 25;

  private static final List<String> STATUSES =
      List.of(
          "pending", "assigned", "in-progress", "mediation", "arbitration", "resolved", "closed");

  private final Map<Actor, Account> people = new EnumMap<>(Actor.class);
  private final Random random = new Random(SEED);
  private final List<String> story = new ArrayList<>();

  @BeforeEach
  void register() {
    people.put(Actor.OWNER, accounts.citizen());
    people.put(Actor.OTHER_CITIZEN, accounts.citizen());
    people.put(Actor.FIRST_LAWYER, verifiedLawyer());
    people.put(Actor.SECOND_LAWYER, verifiedLawyer());
    people.put(Actor.UNVERIFIED_LAWYER, accounts.lawyer());
    people.put(Actor.STUDENT, accounts.student());
    people.put(Actor.ADMIN, administrator());
  }

  @ParameterizedTest
  @FieldSource("AREAS")
  void everyStepIsAnsweredAndKeptAsTheRulesSay(String area) {
    System.out.println("CaseActionsIT: -Dchainverdict.seed=" + SEED);
    for (int each = 0; each < CASES; each++) {
      CaseModel model = new CaseModel(area.equals("disputes"));
      String id = file(person(Actor.OWNER), area);
      story.clear();
      for (int step = 0; step < STEPS; step++) {
        act(model, area, id);
        compare(model, area, id);
      }
    }
  }

  private void act(CaseModel model, String area, String id) {
    Actor actor = any(List.of(Actor.values()));
    Actor lawyer = any(List.of(Actor.FIRST_LAWYER, Actor.SECOND_LAWYER));
    switch (random.nextInt(8)) {
      case 0, 1 -> {
        Actor offering = random.nextInt(3) == 0 ? actor : lawyer;
        step(
            offering + " offers",
            offering,
            api.post(path(area, id, "/offer-help")).json(fields()),
            model.offer(offering));
      }
      case 2 -> {
        Actor inviting = random.nextBoolean() ? actor : Actor.OWNER;
        String route = "/api/citizens/request-lawyer-for-" + key(area) + "/" + id + "/";
        step(
            inviting + " invites " + lawyer,
            inviting,
            api.post(route + person(lawyer).id()).json(fields()),
            model.invite(inviting, lawyer));
      }
      case 3 -> {
        String route = "/api/citizens/revoke-case-request/" + key(area) + "/" + id + "/";
        step(
            actor + " takes the invitation of " + lawyer + " back",
            actor,
            api.call("DELETE", route + person(lawyer).id()),
            model.revoke(actor, lawyer));
      }
      case 4, 5 -> answer(model, area, id, actor);
      default -> {
        String status = any(STATUSES);
        step(
            actor + " sets " + status,
            actor,
            api.patch(path(area, id, "/status")).json(fields("status", status)),
            model.change(actor, status));
      }
    }
  }

  private void answer(CaseModel model, String area, String id, Actor actor) {
    if (model.requests.isEmpty()) {
      return;
    }
    int index = random.nextInt(model.requests.size());
    Request request = model.requests.get(index);
    // Mostly who may, or hardly a case would ever be given away.
    Actor who = random.nextInt(3) == 0 ? actor : request.offer ? Actor.OWNER : request.lawyer;
    boolean accept = random.nextInt(3) == 0;
    String requestId = idOf(model, request, area, id);
    step(
        who + (accept ? " accepts " : " rejects ") + index,
        who,
        api.post(path(area, id, "/requests/" + requestId + "/respond"))
            .json(fields("action", accept ? "accept" : "reject")),
        model.answer(who, request, accept));
  }

  private void step(String what, Actor actor, Call call, int expected) {
    story.add(what + " -> " + expected);
    assertThat(call.bearer(person(actor).accessToken()).send().status())
        .as("seed %d: %s", SEED, String.join("\n  ", story))
        .isEqualTo(expected);
  }

  private void compare(CaseModel model, String area, String id) {
    Document stored = stored(area, id);
    String where = "seed %d: %s".formatted(SEED, String.join("\n  ", story));
    assertThat(stored.getString("status")).as(where).isEqualTo(model.status);
    assertThat(stored.getObjectId("assignedLawyer"))
        .as(where)
        .isEqualTo(model.lawyer == null ? null : new ObjectId(person(model.lawyer).id()));
    for (boolean offer : new boolean[] {true, false}) {
      assertThat(list(stored, offer))
          .extracting(each -> each.getObjectId("lawyerId") + " " + each.getString("status"))
          .as(where)
          .isEqualTo(
              model.requests.stream()
                  .filter(each -> each.offer == offer)
                  .map(each -> person(each.lawyer).id() + " " + each.status)
                  .toList());
    }
    assertThat(stored.getList("timeline", Document.class))
        .as(where)
        .filteredOn(entry -> entry.getString("action").equals("status_change"))
        .hasSize(model.changes);
    assertThat(chats(area, id)).as(where).hasSize(model.lawyer == null ? 0 : 1);
  }

  private String idOf(CaseModel model, Request request, String area, String id) {
    int place =
        model.requests.stream()
            .filter(each -> each.offer == request.offer)
            .toList()
            .indexOf(request);
    return list(stored(area, id), request.offer).get(place).getObjectId("_id").toHexString();
  }

  private static List<Document> list(Document stored, boolean offer) {
    return stored.getList(offer ? "lawyerRequests" : "citizenRequests", Document.class);
  }

  private Account person(Actor actor) {
    return people.get(actor);
  }

  private Account administrator() {
    Account account = accounts.citizen();
    database()
        .users()
        .updateOne(Filters.eq("_id", new ObjectId(account.id())), Updates.set("role", "admin"));
    return account;
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
