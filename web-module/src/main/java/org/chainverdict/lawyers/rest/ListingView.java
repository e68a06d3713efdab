package org.chainverdict.lawyers.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.chainverdict.lawyers.LawyerListing;
import org.chainverdict.lawyers.LawyerListing.PublicDetails;
import org.chainverdict.shared.Id;

/** A lawyer in the directory, in the contract's form. */
public record ListingView(
    @JsonProperty("_id") Id id,
    String name,
    String email,
    String phone,
    String role,
    String profilePicture,
    Boolean isVerified,
    Boolean isActive,
    DetailsView lawyerDetails,
    Instant createdAt) {

  /**
   * @param complete false for a field selection, in which only the chosen fields appear
   */
  static ListingView of(LawyerListing lawyer, boolean complete) {
    return new ListingView(
        lawyer.id(),
        lawyer.name(),
        lawyer.email(),
        lawyer.phone(),
        lawyer.role() == null ? null : lawyer.role().wireName(),
        lawyer.profilePicture(),
        lawyer.verified(),
        complete ? Boolean.TRUE : null,
        lawyer.lawyerDetails() == null ? null : DetailsView.of(lawyer.lawyerDetails()),
        lawyer.createdAt());
  }

  /** Professional details that anybody may read. */
  public record DetailsView(
      @JsonProperty("_id") Id id,
      String barRegistrationNumber,
      List<String> specialization,
      Double experience,
      String education,
      String verificationStatus,
      Double consultationFee,
      String bio,
      String licenseNumber,
      List<String> practiceAreas,
      List<String> courtAdmissions) {

    static DetailsView of(PublicDetails details) {
      return new DetailsView(
          details.id(),
          details.barRegistrationNumber(),
          details.specialization(),
          details.experience(),
          details.education(),
          details.verificationStatus(),
          details.consultationFee(),
          details.bio(),
          details.licenseNumber(),
          details.practiceAreas(),
          details.courtAdmissions());
    }
  }
}
