package org.chainverdict.identity.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chainverdict.identity.Address;
import org.chainverdict.identity.Person;
import org.chainverdict.shared.Id;

/** An expanded reference ({@code UserRef}); each route names the parts that it shows. */
public record PersonView(
    @JsonProperty("_id") Id id,
    String name,
    String email,
    String phone,
    String role,
    Address address,
    DetailsView lawyerDetails,
    String profilePicture,
    Instant createdAt) {

  /** What a route may show besides the identifier. */
  public enum Part {
    NAME,
    EMAIL,
    PHONE,
    ROLE,
    ADDRESS,
    SPECIALIZATION,
    EXPERIENCE,
    DETAILS,
    PICTURE,
    CREATED_AT
  }

  /** Professional details; without {@link Part#DETAILS} only the named ones. */
  public record DetailsView(
      List<String> specialization,
      Double experience,
      String education,
      Double consultationFee,
      String bio,
      String barRegistrationNumber,
      String verificationStatus) {}

  /** Null for an account that no longer exists. */
  public static PersonView of(Person person, Part first, Part... more) {
    return of(person, EnumSet.of(first, more));
  }

  /** Null for an account that no longer exists. */
  public static PersonView of(Person person, Set<Part> parts) {
    if (person == null) {
      return null;
    }
    return new PersonView(
        person.id(),
        parts.contains(Part.NAME) ? person.name() : null,
        parts.contains(Part.EMAIL) ? person.email() : null,
        parts.contains(Part.PHONE) ? person.phone() : null,
        parts.contains(Part.ROLE) ? person.role().wireName() : null,
        parts.contains(Part.ADDRESS) ? person.address() : null,
        details(person, parts),
        parts.contains(Part.PICTURE) ? person.profilePicture() : null,
        parts.contains(Part.CREATED_AT) ? person.createdAt() : null);
  }

  private static DetailsView details(Person person, Set<Part> parts) {
    var details = person.lawyerDetails();
    if (details == null) {
      return null;
    }
    if (parts.contains(Part.DETAILS)) {
      return new DetailsView(
          details.specialization(),
          details.experience(),
          details.education(),
          details.consultationFee(),
          details.bio(),
          details.barRegistrationNumber(),
          details.verificationStatus().wireName());
    }
    boolean specialization = parts.contains(Part.SPECIALIZATION);
    boolean experience = parts.contains(Part.EXPERIENCE);
    return specialization || experience
        ? new DetailsView(
            specialization ? details.specialization() : null,
            experience ? details.experience() : null,
            null,
            null,
            null,
            null,
            null)
        : null;
  }
}
