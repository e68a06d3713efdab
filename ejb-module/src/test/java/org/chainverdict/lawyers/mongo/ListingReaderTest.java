package org.chainverdict.lawyers.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.lawyers.LawyerListing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password",
        "refreshSession",
        "passwordResetToken",
        "tokenVersion",
        "address",
        "lawyerDetails",
        "lawyerDetails.verificationNotes",
        "lawyerDetails.verificationDocuments"
      })
  void whatIsNotPublicIsNeverLoaded(String field) {
    assertThat(ListingReader.projection(true)).doesNotContainKey(field);
    assertThat(ListingReader.projection(false)).doesNotContainKey(field);
  }

  @Test
  void contactDataIsLoadedOnDemandOnly() {
    assertThat(ListingReader.projection(false)).doesNotContainKeys("email", "phone");
    assertThat(ListingReader.projection(true)).containsKeys("email", "phone");
  }

  @Test
  void whatWasNotLoadedIsAbsent() {
    LawyerListing listing = ListingReader.listing(new Document("_id", new ObjectId()));

    assertThat(listing.id()).isNotNull();
    assertThat(listing).hasAllNullFieldsOrPropertiesExcept("id");
  }

  @Test
  void anOddDocumentDoesNotSpoilTheList() {
    LawyerListing listing =
        ListingReader.listing(
            new Document("_id", new ObjectId())
                .append("name", "Asha")
                .append("role", "judge")
                .append("isVerified", "yes")
                .append(
                    "lawyerDetails",
                    new Document("specialization", "Tax").append("experience", 4L)));

    assertThat(listing.name()).isEqualTo("Asha");
    assertThat(listing.role()).isNull();
    assertThat(listing.verified()).isNull();
    assertThat(listing.lawyerDetails().specialization()).isEmpty();
    assertThat(listing.lawyerDetails().experience()).isEqualTo(4.0);
    assertThat(listing.lawyerDetails().practiceAreas()).isNull();
  }
}
