package org.chainverdict.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chainverdict.consultations.Samples.CITIZEN;
import static org.chainverdict.consultations.Samples.LAWYER;

import org.chainverdict.shared.Id;
import org.chainverdict.shared.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsultationTest {

  private static final Id STRANGER = new Id("65f000000000000000000003");

  @ParameterizedTest
  @EnumSource
  void theWireNameLeadsBackToTheStatus(ConsultationStatus status) {
    assertThat(ConsultationStatus.parse(status.wireName())).contains(status);
  }

  @ParameterizedTest
  @EnumSource
  void theWireNameLeadsBackToTheType(ConsultationType type) {
    assertThat(ConsultationType.parse(type.wireName())).contains(type);
  }

  @Test
  void namesOfTwoWordsHaveAHyphen() {
    assertThat(ConsultationStatus.IN_PROGRESS.wireName()).isEqualTo("in-progress");
    assertThat(ConsultationType.IN_PERSON.wireName()).isEqualTo("in-person");
  }

  @Test
  void theTitleNamesTheLawyerAndFits() {
    assertThat(NewConsultation.titleFor("Ravi Lawyer")).isEqualTo("Consultation with Ravi Lawyer");
    assertThat(NewConsultation.titleFor("x".repeat(200))).hasSize(100);
    assertThat(NewConsultation.titleFor(null)).isEqualTo("Consultation");
  }

  @Test
  void aCancellationHasAReasonEvenWithoutOne() {
    assertThat(Cancellation.of(CITIZEN, " ill ", Samples.START).reason()).isEqualTo("ill");
    assertThat(Cancellation.of(CITIZEN, "  ", Samples.START).reason()).isNotBlank();
    assertThat(Cancellation.of(CITIZEN, null, Samples.START).reason()).isNotBlank();
  }

  @Test
  void onlyThePartiesTakePart() {
    Consultation consultation = Samples.in(ConsultationStatus.REQUESTED);

    assertThatCode(() -> Parties.checkParty(consultation, CITIZEN)).doesNotThrowAnyException();
    assertThatCode(() -> Parties.checkParty(consultation, LAWYER)).doesNotThrowAnyException();
    assertThatThrownBy(() -> Parties.checkParty(consultation, STRANGER))
        .isInstanceOf(Problem.class);
    assertThatCode(() -> Parties.checkLawyer(consultation, LAWYER)).doesNotThrowAnyException();
    assertThatThrownBy(() -> Parties.checkLawyer(consultation, CITIZEN))
        .isInstanceOf(Problem.class);
  }
}
