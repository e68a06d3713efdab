package org.chainverdict.devservices.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.chainverdict.cases.CaseContent;
import org.chainverdict.cases.CaseStatus;
import org.chainverdict.cases.CaseType;
import org.chainverdict.cases.LegalCase;
import org.chainverdict.cases.RequestKind;
import org.chainverdict.cases.RequestStatus;
import org.chainverdict.cases.TimelineEntry;
import org.chainverdict.chat.ChatId;
import org.chainverdict.chat.Message;
import org.chainverdict.consultations.Consultation;
import org.chainverdict.consultations.ConsultationStatus;
import org.chainverdict.shared.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeedContentTest {

  private static final Instant TODAY = Instant.parse("2026-03-01T12:00:00Z");
  private static final int MANY = 400;

  private final Cast cast =
      new Cast(
          IntStream.rangeClosed(1, 30)
              .mapToObj(n -> new Cast.Member(SeedKind.CITIZEN.id(n), SeedAccounts.citizen(n, "")))
              .toList(),
          IntStream.rangeClosed(1, 9)
              .mapToObj(n -> new Cast.Member(SeedKind.LAWYER.id(n), SeedAccounts.lawyer(n, "")))
              .toList());

  @ParameterizedTest
  @EnumSource(CaseType.class)
  void casesReachEveryStateThatTheirTypeHas(CaseType type) {
    Set<CaseStatus> states = new HashSet<>();
    cases(type).forEach(each -> states.add(each.status()));
    for (CaseStatus status : CaseStatus.values()) {
      assertThat(states.contains(status)).as("%s", status).isEqualTo(status.isOf(type));
    }
  }

  @ParameterizedTest
  @EnumSource(CaseType.class)
  void aCaseHasALawyerExactlyWhenARequestOfHisWasAccepted(CaseType type) {
    for (LegalCase each : cases(type)) {
      List<Id> accepted =
          List.of(RequestKind.values()).stream()
              .flatMap(kind -> each.requests(kind).stream())
              .filter(request -> request.status() == RequestStatus.ACCEPTED)
              .map(request -> request.lawyer())
              .distinct()
              .toList();
      assertThat(accepted)
          .isEqualTo(each.assignedLawyer() == null ? List.of() : List.of(each.assignedLawyer()));
      if (each.status() != CaseStatus.PENDING) {
        assertThat(each.requests(RequestKind.OFFER)).noneMatch(request -> request.isPending());
        assertThat(each.requests(RequestKind.INVITATION)).noneMatch(request -> request.isPending());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(CaseType.class)
  void aHistoryRunsForwardAndEndsBeforeToday(CaseType type) {
    for (LegalCase each : cases(type)) {
      List<Instant> times = each.timeline().stream().map(TimelineEntry::timestamp).toList();
      assertThat(times).isSorted().startsWith(each.createdAt());
      assertThat(each.updatedAt()).isBetween(times.get(times.size() - 1), TODAY);
    }
  }

  @ParameterizedTest
  @EnumSource(CaseType.class)
  void whatIsSaidOfACaseFitsTheRules(CaseType type) {
    for (LegalCase each : cases(type)) {
      CaseContent content = each.content();
      assertThat(content.title()).hasSizeBetween(5, 100);
      assertThat(content.description()).hasSizeBetween(20, 2000);
      assertThat(CaseContent.CATEGORIES).contains(content.category());
      assertThat(CaseContent.PRIORITIES).contains(content.priority());
      if (type == CaseType.DISPUTE) {
        assertThat(CaseContent.DISPUTE_TYPES).contains(content.disputeType());
      }
    }
  }

  @Test
  void theSameNumberIsAlwaysTheSameCase() {
    assertThat(cases(CaseType.QUERY)).isEqualTo(cases(CaseType.QUERY));
  }

  @Test
  void noLawyerIsBookedTwiceAtATime() {
    BookedTimes booked = new BookedTimes();
    SeedConsultations made = new SeedConsultations(cast, TODAY, booked, "https://example.org");
    List<Consultation> all = IntStream.rangeClosed(1, MANY).mapToObj(made::consultation).toList();
    List<Consultation> taken = all.stream().filter(each -> each.status().isBooked()).toList();
    for (Consultation one : taken) {
      assertThat(taken)
          .filteredOn(other -> !other.id().equals(one.id()))
          .filteredOn(other -> other.lawyer().equals(one.lawyer()))
          .noneMatch(other -> other.slot().conflictsWith(one.slot()));
    }
    assertThat(all).extracting(Consultation::status).contains(ConsultationStatus.values());
  }

  @Test
  void connectionsEndWhereEverybodyKnowsEverybody() {
    SeedConnections made = new SeedConnections(cast, TODAY, Set.of());
    Set<SeedConnections.Pair> pairs = new HashSet<>();
    long count =
        IntStream.rangeClosed(1, MANY)
            .mapToObj(made::connection)
            .flatMap(java.util.Optional::stream)
            .peek(each -> pairs.add(new SeedConnections.Pair(each.citizen(), each.lawyer())))
            .count();
    assertThat(count).isLessThanOrEqualTo(30 * 9).isEqualTo(pairs.size());
  }

  @Test
  void messagesAreNumberedWithoutGapsAndReadByTheirWriters() {
    for (int number = 1; number <= 50; number++) {
      Id citizen = SeedKind.CITIZEN.id(number);
      Id lawyer = SeedKind.LAWYER.id(number);
      SeededRoom room =
          new SeededRoom(
              SeedKind.CONNECTION,
              number,
              ChatId.direct(citizen, lawyer),
              citizen,
              lawyer,
              TODAY.minusSeconds(3_600));
      Conversation talk = Conversation.between(room, TODAY);
      List<Message> messages = talk.messages();
      assertThat(messages).hasSizeBetween(5, 60);
      assertThat(messages.stream().mapToLong(Message::sequence).toArray())
          .isEqualTo(IntStream.rangeClosed(1, messages.size()).asLongStream().toArray());
      assertThat(messages.stream().map(Message::timestamp)).isSorted();
      for (Message message : messages) {
        assertThat(talk.lastRead().get(message.sender()))
            .isBetween(message.sequence(), (long) messages.size());
      }
    }
  }

  private List<LegalCase> cases(CaseType type) {
    SeedCases made = new SeedCases(cast, TODAY);
    return IntStream.rangeClosed(1, MANY).mapToObj(n -> made.legalCase(type, n)).toList();
  }
}
