package org.chainverdict.systemtest.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.support.Registrations.fields;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.Date;
import java.util.List;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Call;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

/** Who sees which cases, and what of them. */
@Tag("smoke")
class CaseVisibilityIT extends CaseTest {

  @ParameterizedTest
  @FieldSource("AREAS")
  @Tag("S3")
  void aCitizenListsOwnCasesOnlyWhateverTheFilter(String area) {
    Account citizen = accounts.citizen();
    Account other = accounts.citizen();
    String own = file(citizen, area);
    file(other, area);

    assertThat(ids(list(citizen, area))).containsExactly(own);
    assertThat(ids(list(citizen, area).query("citizenId", other.id()))).containsExactly(own);
    assertThat(ids(list(citizen, area).query("lawyerId", other.id()))).containsExactly(own);
    assertThat(ids(list(citizen, area).query("search", "DEPOSIT"))).containsExactly(own);
    assertThat(ids(list(citizen, area).query("status", "closed"))).isEmpty();
    list(citizen, area).query("citizenId[$exists]", "true").expect(400);
  }

  @ParameterizedTest
  @FieldSource("AREAS")
  @Tag("S4")
  @Tag("S36")
  void studentsAndUnverifiedLawyersSeeNoCases(String area) {
    String id = file(accounts.citizen(), area);
    Account student = accounts.student();
    list(student, area).expect(403);
    detail(student, area, id).expect(403);

    Account unverified = accounts.lawyer();
    assertThat(list(unverified, area).expect(403).textAt("/code")).isEqualTo("LAWYER_NOT_VERIFIED");
    detail(unverified, area, id).expect(403);
  }

  @ParameterizedTest
  @FieldSource("AREAS")
  @Tag("C19")
  void aLawyersListsAreWhatIsOpenWhatIsHisAndWhereHeOffered(String area) {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    String his = assigned(citizen, lawyer, area);
    String open = file(citizen, area);
    String closed = file(citizen, area);
    change(citizen, area, closed, "closed").expect(200);

    assertThat(ids(list(lawyer, area).query("limit", 100)))
        .contains(open)
        .doesNotContain(his, closed);
    assertThat(ids(list(lawyer, area).query("limit", 100).query("status", "closed"))).isEmpty();
    assertThat(ids(list(lawyer, area).query("limit", 100).query("search", "deposit")))
        .contains(open)
        .doesNotContain(his, closed);
    assertThat(ids(list(lawyer, area).query("type", "assigned"))).containsExactly(his);
    assertThat(ids(list(lawyer, area).query("type", "requests"))).containsExactly(his);
    assertThat(ids(list(verifiedLawyer(), area).query("type", "assigned"))).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("AREAS")
  @Tag("S37")
  void lawyersSeeOnlyTheirOwnRequests(String area) {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    Account rival = verifiedLawyer();
    String id = file(citizen, area);
    offer(rival, area, id);
    invite(citizen, rival, area, id);
    offer(lawyer, area, id);

    JsonNode detail = seen(lawyer, area, id);
    JsonNode listed = list(lawyer, area).query("type", "requests").expect(200).at("/data/0");
    for (JsonNode shown : List.of(detail, listed)) {
      assertThat(shown.path("lawyerRequests").size()).isEqualTo(1);
      assertThat(shown.at("/lawyerRequests/0/lawyerId/_id").asString()).isEqualTo(lawyer.id());
      assertThat(shown.path("citizenRequests").size()).isZero();
      assertThat(shown.path("citizen").has("phone")).isFalse();
      assertThat(shown.path("citizen").has("address")).isFalse();
    }
    assertThat(seen(citizen, area, id).path("lawyerRequests").size()).isEqualTo(2);
  }

  @ParameterizedTest
  @FieldSource("AREAS")
  void detailsAreForTheParties(String area) {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    Account invited = verifiedLawyer();
    String id = file(citizen, area);
    detail(accounts.citizen(), area, id).expect(403);
    detail(lawyer, area, id).expect(403);
    invite(citizen, invited, area, id);
    detail(invited, area, id).expect(200);
    respond(citizen, area, id, offer(lawyer, area, id), "accept").expect(200);

    JsonNode seen = seen(lawyer, area, id);
    assertThat(seen.at("/citizen/phone").asString()).isEqualTo("9876543210");
    assertThat(seen.at("/citizen/address/city").asString()).isEqualTo("Pune");
    assertThat(seen.at("/assignedLawyer/lawyerDetails/education").asString()).isNotEmpty();
    assertThat(seen.at("/timeline/0/performedBy/role").asString()).isEqualTo("citizen");
    detail(citizen, area, new ObjectId().toHexString()).expect(404);
    detail(citizen, area, "nonsense").expect(400);
    api.get(path(area, id, "")).expect(401);
  }

  @Test
  @Tag("S37")
  void privateNotesAreForTheirAuthorAndOthersForThePartiesOnly() {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    Account rival = verifiedLawyer();
    String id = file(citizen, "disputes");
    offer(rival, "disputes", id);
    respond(citizen, "disputes", id, offer(lawyer, "disputes", id), "accept").expect(200);
    change(citizen, "disputes", id, fields("status", "assigned", "notes", "for both")).expect(200);
    database()
        .collection("disputes")
        .updateOne(
            Filters.eq("_id", new ObjectId(id)),
            Updates.push(
                "notes",
                new Document("_id", new ObjectId())
                    .append("author", new ObjectId(lawyer.id()))
                    .append("content", "mine alone")
                    .append("isPrivate", true)
                    .append("createdAt", new Date())));

    assertThat(notes(seen(lawyer, "disputes", id))).containsExactly("for both", "mine alone");
    assertThat(notes(seen(citizen, "disputes", id))).containsExactly("for both");
    assertThat(notes(seen(rival, "disputes", id))).isEmpty();
  }

  @Test
  @Tag("C25")
  void aMissingAccountDoesNoHarm() {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    String id = assigned(citizen, lawyer, "queries");
    database().users().deleteOne(Filters.eq("_id", new ObjectId(lawyer.id())));
    assertThat(seen(citizen, "queries", id).path("assignedLawyer").asString())
        .isEqualTo(lawyer.id());
    assertThat(ids(list(citizen, "queries"))).containsExactly(id);
  }

  @Test
  @Tag("C20")
  @Tag("C21")
  void pagesAreStableAndClamped() {
    Account citizen = accounts.citizen();
    List<String> filed =
        List.of(file(citizen, "queries"), file(citizen, "queries"), file(citizen, "queries"));
    assertThat(ids(list(citizen, "queries")))
        .containsExactly(filed.get(2), filed.get(1), filed.get(0));
    Answer second = list(citizen, "queries").query("limit", 2).query("page", 2).expect(200);
    assertThat(second.at("/data").size()).isEqualTo(1);
    assertThat(second.at("/pagination/totalItems").asInt()).isEqualTo(3);
    assertThat(
            list(citizen, "queries")
                .query("limit", 0)
                .expect(200)
                .at("/pagination/itemsPerPage")
                .asInt())
        .isEqualTo(20);
    assertThat(
            list(citizen, "queries")
                .query("limit", 999)
                .expect(200)
                .at("/pagination/itemsPerPage")
                .asInt())
        .isEqualTo(100);
  }

  @ParameterizedTest
  @FieldSource("AREAS")
  @Tag("S20")
  void aSearchIsTakenLiterally(String area) {
    Account citizen = accounts.citizen();
    String id = file(citizen, area);
    assertThat(ids(list(citizen, area).query("search", "deposit"))).containsExactly(id);
    for (String pattern : List.of(".*", "dep.sit", "^Deposit", "(deposit", "[", "\\", "(a+)+$")) {
      assertThat(ids(list(citizen, area).query("search", pattern))).as(pattern).isEmpty();
    }
    list(citizen, area).query("search", "x".repeat(101)).expect(400);
  }

  @Test
  void fieldsLeaveOnlyWhatWasAskedFor() {
    Account citizen = accounts.citizen();
    file(citizen, "disputes");
    JsonNode item =
        list(citizen, "disputes").query("fields", "title,citizen,notes").expect(200).at("/data/0");
    assertThat(item.propertyNames()).containsExactlyInAnyOrder("_id", "title", "citizen");
  }

  private static List<String> ids(Call call) {
    return StreamSupport.stream(call.expect(200).at("/data").spliterator(), false)
        .map(item -> item.path("_id").asString())
        .toList();
  }

  private static List<String> notes(JsonNode seen) {
    return StreamSupport.stream(seen.path("notes").spliterator(), false)
        .map(note -> note.path("content").asString())
        .toList();
  }
}
