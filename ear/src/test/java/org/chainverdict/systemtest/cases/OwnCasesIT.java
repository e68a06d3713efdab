package org.chainverdict.systemtest.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Call;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The lists {@code my-cases} of citizens and lawyers. */
class OwnCasesIT extends CaseTest {
  private Account citizen;
  private Account lawyer;

  @BeforeEach
  void start() {
    citizen = accounts.citizen();
    lawyer = verifiedLawyer();
  }

  @Test
  @Tag("P3")
  void aCitizenPagesThroughOwnCasesOfBothTypes() {
    List<String> filed = new ArrayList<>();
    for (String area : List.of("queries", "disputes", "queries", "disputes")) {
      filed.add(0, file(citizen, area));
    }
    file(accounts.citizen(), "queries");

    assertThat(ids(own(citizen))).isEqualTo(filed);
    Answer second = own(citizen).query("limit", 3).query("page", 2).expect(200);
    assertThat(ids(second)).isEqualTo(filed.subList(3, 4));
    assertThat(second.at("/data/pagination/total").asInt()).isEqualTo(4);
    assertThat(second.at("/data/pagination/pages").asInt()).isEqualTo(2);
    Answer full = own(citizen).query("limit", 2).expect(200);
    assertThat(full.at("/data/pagination/total").asInt()).isEqualTo(4);
    assertThat(ids(own(citizen).query("type", "disputes")))
        .containsExactly(filed.get(0), filed.get(2));
    assertThat(ids(own(citizen).query("type", "queries")))
        .containsExactly(filed.get(1), filed.get(3));
    change(citizen, "queries", filed.get(1), "closed").expect(200);
    assertThat(ids(own(citizen).query("status", "closed"))).containsExactly(filed.get(1));
    assertThat(ids(own(citizen).query("status", "mediation"))).isEmpty();
    assertThat(ids(own(citizen).query("search", "DEPOSIT"))).isEqualTo(filed);
    assertThat(ids(own(citizen).query("search", "dep.sit"))).isEmpty();
    own(citizen).query("search", "x".repeat(101)).expect(400);
  }

  @Test
  @Tag("S1")
  void nobodySeesTheCasesOfOthersWhateverHeAsksFor() {
    file(citizen, "queries");
    Account other = accounts.citizen();
    assertThat(ids(own(other).query("citizenId", citizen.id()))).isEmpty();
    assertThat(ids(ofLawyer(lawyer).query("lawyerId", citizen.id()))).isEmpty();
  }

  @Test
  void aCitizenSeesWhoOfferedAndWhoWasInvited() {
    String id = file(citizen, "disputes");
    Account invited = verifiedLawyer();
    invite(citizen, invited, "disputes", id);
    offer(lawyer, "disputes", id);

    JsonNode item = own(citizen).expect(200).at("/data/cases/0");
    assertThat(item.path("caseType").asString()).isEqualTo("dispute");
    assertThat(item.at("/requestedLawyers/0/lawyerId/_id").asString()).isEqualTo(invited.id());
    assertThat(item.at("/receivedOffers/0/lawyerId/name").asString()).isEqualTo(lawyer.name());
    assertThat(item.path("requestedLawyers")).isEqualTo(item.path("citizenRequests"));
    assertThat(item.path("receivedOffers")).isEqualTo(item.path("lawyerRequests"));
    assertThat(item.path("chatRoom").isNull()).isTrue();
    assertThat(item.path("assignedLawyer").isNull()).isTrue();
  }

  @Test
  void anAssignedCaseHasItsChatForBothSides() {
    String id = assigned(citizen, lawyer, "queries");
    database()
        .collection("chats")
        .updateOne(
            Filters.eq("chatId", "query_" + id),
            Updates.combine(
                Updates.set("lastSequence", 3L),
                Updates.set(
                    "lastMessage",
                    new Document("content", "Good morning")
                        .append("timestamp", new Date())
                        .append("sender", new ObjectId(lawyer.id())))));

    JsonNode seen = own(citizen).expect(200).at("/data/cases/0");
    assertThat(seen.at("/chatRoom/chatId").asString()).isEqualTo("query_" + id);
    assertThat(seen.at("/chatRoom/unreadCount").asInt()).isEqualTo(3);
    assertThat(seen.at("/chatRoom/lastMessage/content").asString()).isEqualTo("Good morning");
    assertThat(seen.at("/assignedLawyer/lawyerDetails/specialization/0").asString()).isNotEmpty();

    JsonNode his = ofLawyer(lawyer).expect(200).at("/data/cases/0");
    assertThat(his.at("/chatRoom/chatId").asString()).isEqualTo("query_" + id);
    assertThat(his.at("/citizen/phone").asString()).isEqualTo("9876543210");
  }

  @Test
  void aLawyerListsWhatIsAssignedToHimAlone() {
    Account rival = verifiedLawyer();
    assigned(citizen, rival, "disputes");
    String query = assigned(citizen, lawyer, "queries");
    String dispute = assigned(citizen, lawyer, "disputes");
    offer(lawyer, "queries", file(citizen, "queries"));

    assertThat(ids(ofLawyer(lawyer))).containsExactly(dispute, query);
    assertThat(ids(ofLawyer(lawyer).query("caseType", "query"))).containsExactly(query);
    change(lawyer, "disputes", dispute, "in-progress").expect(200);
    assertThat(ids(ofLawyer(lawyer).query("status", "in-progress"))).containsExactly(dispute);
    assertThat(ids(ofLawyer(lawyer).query("status", "all"))).hasSize(2);
    assertThat(ids(ofLawyer(lawyer).query("search", "deposit"))).hasSize(2);
    Answer page = ofLawyer(lawyer).query("limit", 1).expect(200);
    assertThat(ids(page)).containsExactly(dispute);
    assertThat(page.at("/data/pagination/total").asInt()).isEqualTo(2);
    assertThat(page.at("/data/cases/0/lawyerRequests").size()).isEqualTo(1);
  }

  @Test
  @Tag("C25")
  void missingAccountsAreToleratedOnBothSides() {
    String id = assigned(citizen, lawyer, "queries");
    database().users().deleteOne(Filters.eq("_id", new ObjectId(lawyer.id())));
    JsonNode item = own(citizen).expect(200).at("/data/cases/0");
    assertThat(item.path("_id").asString()).isEqualTo(id);
    assertThat(item.path("assignedLawyer").asString()).isEqualTo(lawyer.id());

    Account staying = verifiedLawyer();
    String other = assigned(citizen, staying, "disputes");
    database().users().deleteOne(Filters.eq("_id", new ObjectId(citizen.id())));
    assertThat(ids(ofLawyer(staying))).containsExactly(other);
  }

  @Test
  void fieldsLeaveOnlyWhatWasAskedFor() {
    assigned(citizen, lawyer, "queries");
    for (Call call : List.of(own(citizen), ofLawyer(lawyer))) {
      JsonNode item = call.query("fields", "status,chatRoom").expect(200).at("/data/cases/0");
      assertThat(item.propertyNames()).containsExactlyInAnyOrder("_id", "status", "chatRoom");
      assertThat(item.path("chatRoom").path("chatId").asString()).startsWith("query_");
    }
    JsonNode titled = own(citizen).query("fields", "title").expect(200).at("/data/cases/0");
    assertThat(titled.propertyNames()).containsExactlyInAnyOrder("_id", "title");
  }

  @Test
  void eachListIsForItsRole() {
    api.get("/api/citizens/my-cases").expect(401);
    api.get("/api/lawyers/my-cases").expect(401);
    for (Account other : List.of(lawyer, accounts.student())) {
      own(other).expect(403);
    }
    for (Account other : List.of(citizen, accounts.student(), accounts.lawyer())) {
      ofLawyer(other).expect(403);
    }
  }

  private Call own(Account account) {
    return api.get("/api/citizens/my-cases").bearer(account.accessToken());
  }

  private Call ofLawyer(Account account) {
    return api.get("/api/lawyers/my-cases").bearer(account.accessToken());
  }

  private static List<String> ids(Call call) {
    return ids(call.expect(200));
  }

  private static List<String> ids(Answer answer) {
    List<String> ids = new ArrayList<>();
    answer.at("/data/cases").forEach(item -> ids.add(item.path("_id").asString()));
    return ids;
  }
}
