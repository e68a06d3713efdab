package org.chainverdict.systemtest.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.consultations.Appointments.inDays;

import java.util.ArrayList;
import java.util.List;
import org.bson.types.ObjectId;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnConsultationsIT extends SystemTest {

  private final Appointments appointments = new Appointments(api, database());
  private final Account citizen = accounts.citizen();
  private final Account lawyer = appointments.verifiedLawyer();

  @Test
  @Tag("S1")
  void everyoneSeesHisOwn() {
    String id = appointments.requested(citizen, lawyer, inDays(1));
    Account other = accounts.citizen();
    String others = appointments.requested(other, lawyer, inDays(2));

    assertThat(ids(appointments.list(citizen).expect(200))).containsExactly(id);
    assertThat(ids(appointments.list(other).expect(200))).containsExactly(others);
    assertThat(ids(appointments.list(lawyer).expect(200))).containsExactly(others, id);
    assertThat(ids(appointments.list(appointments.verifiedLawyer()).expect(200))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"citizenId", "lawyerId", "citizen", "lawyer", "userId"})
  @Tag("S3")
  void noParameterWidensTheList(String parameter) {
    Account other = accounts.citizen();
    appointments.requested(other, lawyer, inDays(2));
    assertThat(ids(appointments.list(citizen).query(parameter, other.id()).expect(200))).isEmpty();
  }

  @Test
  void pagesAreInOrderAndComplete() {
    List<String> latestFirst = new ArrayList<>();
    for (int day = 1; day <= 5; day++) {
      latestFirst.add(0, appointments.requested(citizen, lawyer, inDays(day % 2 + 1)));
    }
    List<String> seen = new ArrayList<>();
    for (int page = 1; page <= 3; page++) {
      Answer answer = appointments.list(citizen).query("page", page).query("limit", 2).expect(200);
      assertThat(answer.at("/data/pagination/total").asInt()).isEqualTo(5);
      assertThat(answer.at("/data/pagination/pages").asInt()).isEqualTo(3);
      assertThat(answer.at("/data/pagination/page").asInt()).isEqualTo(page);
      assertThat(answer.at("/data/pagination/limit").asInt()).isEqualTo(2);
      seen.addAll(ids(answer));
    }
    assertThat(seen).containsExactlyInAnyOrderElementsOf(latestFirst);
    assertThat(seen).isEqualTo(ids(appointments.list(citizen).expect(200)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "abc", ""})
  @Tag("C20")
  void unreadablePagingFallsBackToTheDefault(String value) {
    Answer answer =
        appointments.list(citizen).query("page", value).query("limit", value).expect(200);
    assertThat(answer.at("/data/pagination/page").asInt()).isEqualTo(1);
    assertThat(answer.at("/data/pagination/limit").asInt()).isEqualTo(20);
  }

  @Test
  @Tag("C21")
  void aPageHasAtMostAHundred() {
    Answer answer = appointments.list(citizen).query("limit", 5000).expect(200);
    assertThat(answer.at("/data/pagination/limit").asInt()).isEqualTo(100);
  }

  @Test
  void theListIsNarrowedByStatus() {
    String open = appointments.requested(citizen, lawyer, inDays(1));
    String booked = appointments.requested(citizen, lawyer, inDays(2));
    appointments.status(lawyer, booked, "confirmed").expect(200);

    assertThat(ids(appointments.list(lawyer).query("status", "confirmed").expect(200)))
        .containsExactly(booked);
    assertThat(ids(appointments.list(citizen).query("status", "requested").expect(200)))
        .containsExactly(open);
    assertThat(ids(appointments.list(citizen).query("status", "in-progress").expect(200)))
        .isEmpty();
    assertThat(ids(appointments.list(citizen).query("status", "nonsense").expect(200)))
        .containsExactly(booked, open);
  }

  @Test
  @Tag("S21")
  void operatorsAreRefused() {
    appointments.list(citizen).query("status[$ne]", "cancelled").expect(400);
  }

  @Test
  @Tag("S4")
  void studentsAndAdministratorsHaveNoList() {
    appointments.list(accounts.student()).expect(403);
    appointments.list(appointments.administrator()).expect(403);
    api.get("/api/consultations").expect(401);
  }

  @Test
  @Tag("S2")
  void onlyThePartiesSeeADetail() {
    String id = appointments.requested(citizen, lawyer, inDays(1));

    assertThat(appointments.view(citizen, id).expect(200).textAt("/data/consultation/_id"))
        .isEqualTo(id);
    appointments.view(lawyer, id).expect(200);
    appointments.view(accounts.citizen(), id).expect(403);
    appointments.view(appointments.verifiedLawyer(), id).expect(403);
    appointments.view(appointments.administrator(), id).expect(403);
    appointments.view(accounts.student(), id).expect(403);
    api.get("/api/consultations/" + id).expect(401);
  }

  @Test
  @Tag("C20")
  void unknownAndMalformedIdsAreToldApart() {
    appointments.view(citizen, "0123456789abcdef01234567").expect(404);
    appointments.view(citizen, "zzzzzzzzzzzzzzzzzzzzzzzz").expect(400);
  }

  @Test
  @Tag("C25")
  void aMissingAccountIsTolerated() {
    String id = appointments.requested(citizen, lawyer, inDays(1));
    ObjectId gone = new ObjectId();
    appointments.store(id, "lawyer", gone);

    Answer detail = appointments.view(citizen, id).expect(200);
    assertThat(detail.textAt("/data/consultation/lawyer/_id")).isEqualTo(gone.toHexString());
    assertThat(ids(appointments.list(citizen).expect(200))).containsExactly(id);
  }

  private static List<String> ids(Answer answer) {
    List<String> ids = new ArrayList<>();
    answer.at("/data/consultations").forEach(each -> ids.add(each.at("/_id").stringValue()));
    return ids;
  }
}
