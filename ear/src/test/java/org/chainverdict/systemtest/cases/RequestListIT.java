package org.chainverdict.systemtest.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.bson.types.ObjectId;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Call;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The six lists of offers and invitations, over queries and disputes together. */
class RequestListIT extends CaseTest {
  private Account citizen;
  private Account lawyer;

  @BeforeEach
  void start() {
    citizen = accounts.citizen();
    lawyer = verifiedLawyer();
  }

  @Test
  @Tag("C18")
  void aLawyerPagesThroughAllHisOffersWhateverTheCase() {
    List<String> offers = new ArrayList<>();
    for (String area : List.of("queries", "disputes", "queries", "disputes", "queries")) {
      String id = file(citizen, area);
      offer(verifiedLawyer(), area, id);
      offers.add(0, offer(lawyer, area, id));
    }

    assertThat(ids(sent(lawyer))).isEqualTo(offers);
    Answer second = sent(lawyer).query("limit", 2).query("page", 2).expect(200);
    assertThat(ids(second)).isEqualTo(offers.subList(2, 4));
    assertThat(second.at("/data/pagination/total").asInt()).isEqualTo(5);
    assertThat(second.at("/data/pagination/pages").asInt()).isEqualTo(3);
    Answer beyond = sent(lawyer).query("page", 7).expect(200);
    assertThat(ids(beyond)).isEmpty();
    assertThat(beyond.at("/data/pagination/total").asInt()).isEqualTo(5);
    JsonNode item = second.at("/data/requests/0");
    assertThat(item.path("caseType").asString()).isEqualTo("query");
    assertThat(item.path("caseTitle").asString()).isEqualTo("Deposit not returned");
    assertThat(item.path("citizen").propertyNames())
        .containsExactlyInAnyOrder("_id", "name", "email");
  }

  @Test
  @Tag("C18")
  void theStatusIsThatOfTheRequestAndEveryOneIsShown() {
    String id = file(citizen, "queries");
    String first = offer(lawyer, "queries", id);
    respond(citizen, "queries", id, first, "reject").expect(200);
    String again = offer(lawyer, "queries", id);
    offer(verifiedLawyer(), "queries", id);

    assertThat(ids(sent(lawyer))).containsExactly(again, first);
    assertThat(ids(sent(lawyer).query("status", "pending"))).containsExactly(again);
    assertThat(ids(sent(lawyer).query("status", "rejected"))).containsExactly(first);
    assertThat(ids(sent(lawyer).query("status", "accepted"))).isEmpty();
    assertThat(ids(sent(lawyer).query("status", "all"))).hasSize(2);
    assertThat(ids(get(citizen, "citizens/my-case-offers").query("status", "rejected"), "offers"))
        .containsExactly(first);
  }

  @Test
  @Tag("C18")
  void aReinvitationIsShownBesideTheRefusedInvitation() {
    String id = file(citizen, "disputes");
    String refused = invite(citizen, lawyer, "disputes", id);
    respond(lawyer, "disputes", id, refused, "reject").expect(200);
    String renewed = invite(citizen, lawyer, "disputes", id);
    invite(citizen, verifiedLawyer(), "disputes", id);

    assertThat(ids(received(lawyer))).containsExactly(renewed, refused);
    assertThat(ids(received(lawyer).query("status", "rejected"))).containsExactly(refused);
    assertThat(ids(received(verifiedLawyer()))).isEmpty();
    JsonNode item = received(lawyer).expect(200).at("/data/requests/1");
    assertThat(item.path("respondedAt").asString()).isNotEmpty();
    assertThat(item.path("caseId").asString()).isEqualTo(id);
  }

  @Test
  @Tag("C10")
  @Tag("C18")
  void aCitizenPagesThroughInvitationsAndOffersOfAllOwnCases() {
    String query = file(citizen, "queries");
    String dispute = file(citizen, "disputes");
    List<String> invitations = new ArrayList<>();
    List<String> offers = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      invitations.add(0, invite(citizen, verifiedLawyer(), "queries", query));
      invitations.add(0, invite(citizen, verifiedLawyer(), "disputes", dispute));
      offers.add(0, offer(verifiedLawyer(), "disputes", dispute));
    }
    offer(lawyer, "queries", file(accounts.citizen(), "queries"));

    assertThat(ids(get(citizen, "citizens/my-case-requests"), "requests")).isEqualTo(invitations);
    assertThat(ids(get(citizen, "citizens/my-case-offers"), "offers")).isEqualTo(offers);
    Answer page = get(citizen, "citizens/my-case-requests").query("limit", 3).expect(200);
    assertThat(page.at("/data/pagination/total").asInt()).isEqualTo(4);
    assertThat(page.at("/data/requests").size()).isEqualTo(3);
    JsonNode invited = page.at("/data/requests/0/lawyer");
    assertThat(invited.path("name").asString()).isEqualTo("Ravi Lawyer");
    assertThat(invited.path("experience").asInt()).isEqualTo(7);
    assertThat(invited.has("phone")).isFalse();
  }

  @Test
  void pendingInvitationsAndReceivedOffersAreThoseThatWait() {
    String query = file(citizen, "queries");
    String dispute = file(citizen, "disputes");
    String invitation = invite(citizen, lawyer, "queries", query);
    String other = invite(citizen, lawyer, "disputes", dispute);
    String offer = offer(lawyer, "queries", query);
    String refused = offer(verifiedLawyer(), "queries", query);
    respond(citizen, "queries", query, refused, "reject").expect(200);

    assertThat(stood(get(citizen, "citizens/pending-requests"), "requests"))
        .containsExactly(other, invitation);
    assertThat(stood(pending().query("caseType", "query"), "requests")).containsExactly(invitation);
    respond(lawyer, "disputes", dispute, other, "reject").expect(200);
    assertThat(stood(pending().query("status", "rejected"), "requests"))
        .containsExactly(invitation);

    assertThat(stood(offers(), "offers")).containsExactly(offer);
    assertThat(stood(offers().query("status", "nonsense"), "offers")).containsExactly(offer);
    assertThat(stood(offers().query("status", "rejected"), "offers")).containsExactly(refused);
    assertThat(stood(offers().query("caseType", "dispute"), "offers")).isEmpty();
    JsonNode item = offers().expect(200).at("/data/offers/0");
    assertThat(item.at("/lawyerId/lawyerDetails/specialization").size()).isEqualTo(2);
    assertThat(item.path("caseTitle").asString()).isEqualTo("Deposit not returned");
    assertThat(item.path("message").asString()).isEqualTo("Let me help");
  }

  @Test
  @Tag("C25")
  void missingAccountsAreTolerated() {
    String id = file(citizen, "queries");
    offer(lawyer, "queries", id);
    invite(citizen, lawyer, "queries", id);
    database().users().deleteOne(Filters.eq("_id", new ObjectId(lawyer.id())));
    for (String route : List.of("my-case-requests", "my-case-offers")) {
      String list = route.endsWith("offers") ? "offers" : "requests";
      JsonNode item = get(citizen, "citizens/" + route).expect(200).at("/data/" + list + "/0");
      assertThat(item.at("/lawyer/_id").asString()).isEqualTo(lawyer.id());
    }
    assertThat(pending().expect(200).at("/data/requests/0/lawyerId").asString())
        .isEqualTo(lawyer.id());

    Account staying = verifiedLawyer();
    offer(staying, "queries", id);
    database().users().deleteOne(Filters.eq("_id", new ObjectId(citizen.id())));
    assertThat(sent(staying).expect(200).at("/data/requests/0/citizen/_id").asString())
        .isEqualTo(citizen.id());
  }

  @Test
  void fieldsLeaveOnlyWhatWasAskedFor() {
    String id = file(citizen, "queries");
    offer(lawyer, "queries", id);
    invite(citizen, lawyer, "queries", id);
    JsonNode ofLawyer =
        sent(lawyer).query("fields", "citizen,caseTitle,lawyer").expect(200).at("/data/requests/0");
    assertThat(ofLawyer.propertyNames())
        .containsExactlyInAnyOrder("requestId", "citizen", "caseTitle");
    JsonNode ofCitizen =
        get(citizen, "citizens/my-case-offers")
            .query("fields", "lawyer,status")
            .expect(200)
            .at("/data/offers/0");
    assertThat(ofCitizen.propertyNames())
        .containsExactlyInAnyOrder("requestId", "lawyer", "status");
    JsonNode stood = pending().query("fields", "caseId,message").expect(200).at("/data/requests/0");
    assertThat(stood.propertyNames()).containsExactlyInAnyOrder("_id", "caseId", "message");
    for (String odd : List.of("0", "abc")) {
      assertThat(sent(lawyer).query("limit", odd).expect(200).at("/data/requests").size())
          .isEqualTo(1);
    }
  }

  @Test
  void eachListIsForItsRole() {
    for (String route : List.of("my-case-requests", "received-case-requests")) {
      api.get("/api/lawyers/" + route).expect(401);
      for (Account other : List.of(citizen, accounts.student(), accounts.lawyer())) {
        get(other, "lawyers/" + route).expect(403);
      }
    }
    for (String route :
        List.of("pending-requests", "received-offers", "my-case-requests", "my-case-offers")) {
      api.get("/api/citizens/" + route).expect(401);
      for (Account other : List.of(lawyer, accounts.student())) {
        get(other, "citizens/" + route).expect(403);
      }
    }
  }

  private Call get(Account account, String path) {
    return api.get("/api/" + path).bearer(account.accessToken());
  }

  private Call sent(Account account) {
    return get(account, "lawyers/my-case-requests");
  }

  private Call received(Account account) {
    return get(account, "lawyers/received-case-requests");
  }

  private Call pending() {
    return get(citizen, "citizens/pending-requests");
  }

  private Call offers() {
    return get(citizen, "citizens/received-offers");
  }

  private static List<String> ids(Call call) {
    return ids(call, "requests");
  }

  private static List<String> ids(Call call, String list) {
    return all(call.expect(200), list, "requestId");
  }

  private static List<String> ids(Answer answer) {
    return all(answer, "requests", "requestId");
  }

  /** The identifiers in the lists that show requests as they stand in a case. */
  private static List<String> stood(Call call, String list) {
    return all(call.expect(200), list, "_id");
  }

  private static List<String> all(Answer answer, String list, String key) {
    List<String> ids = new ArrayList<>();
    answer.at("/data/" + list).forEach(item -> ids.add(item.path(key).asString()));
    return ids;
  }
}
