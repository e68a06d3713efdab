package org.chainverdict.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chainverdict.shared.Id;
import org.junit.jupiter.api.Test;

class LawyerDetailsTest {

  private static final Id ID = new Id("65f0a1b2c3d4e5f601234567");
  private static final LawyerDetailsChange NOTHING =
      new LawyerDetailsChange(null, null, null, null, null, null, null, null, null);

  private final LawyerDetails stored =
      new LawyerDetails(
          ID,
          "BAR/1",
          List.of("Tax"),
          3.0,
          "LLB",
          VerificationStatus.VERIFIED,
          List.of("licence.pdf"),
          "checked",
          500.0,
          "bio",
          "L1",
          List.of("Pune"),
          List.of("High Court"));

  @Test
  void aNewLawyerIsPendingWithTheDefaultsOfTheContract() {
    LawyerDetails details = LawyerDetails.empty(ID);

    assertThat(details.verificationStatus()).isEqualTo(VerificationStatus.PENDING);
    assertThat(details.specialization()).containsExactly("General Practice");
    assertThat(details.education()).isEqualTo("Law Graduate");
    assertThat(details.experience()).isZero();
    assertThat(details.verificationDocuments()).isEmpty();
    assertThat(details.barRegistrationNumber()).isNull();
  }

  @Test
  void aChangeOfNothingChangesNothing() {
    assertThat(stored.with(NOTHING)).isEqualTo(stored);
  }

  @Test
  void everyGivenValueReplacesTheStoredOneAndWhatAdministratorsSetStays() {
    LawyerDetailsChange change =
        new LawyerDetailsChange(
            "BAR/2",
            List.of("Family"),
            4.0,
            "LLM",
            0.0,
            "new bio",
            "L2",
            List.of("Mumbai"),
            List.of());

    assertThat(stored.with(change))
        .isEqualTo(
            new LawyerDetails(
                ID,
                "BAR/2",
                List.of("Family"),
                4.0,
                "LLM",
                VerificationStatus.VERIFIED,
                List.of("licence.pdf"),
                "checked",
                0.0,
                "new bio",
                "L2",
                List.of("Mumbai"),
                List.of()));
  }

  @Test
  void handedInDocumentsReplaceNothingElse() {
    LawyerDetails changed = stored.withVerificationDocuments(List.of("degree.pdf"));

    assertThat(changed.verificationDocuments()).containsExactly("degree.pdf");
    assertThat(changed.withVerificationDocuments(List.of("licence.pdf"))).isEqualTo(stored);
  }
}
