package org.chainverdict.lawyers;

import java.time.Instant;
import java.util.List;
import org.chainverdict.identity.Role;
import org.chainverdict.shared.Id;

/**
 * What the directory shows of a lawyer. With a field selection everything that was not asked for is
 * null.
 *
 * @param email for signed-in viewers only, null for others
 */
public record LawyerListing(
    Id id,
    String name,
    String email,
    String phone,
    Role role,
    String profilePicture,
    Boolean verified,
    PublicDetails lawyerDetails,
    Instant createdAt) {

  /** The professional details that anybody may read. */
  public record PublicDetails(
      Id id,
      String barRegistrationNumber,
      List<String> specialization,
      Double experience,
      String education,
      String verificationStatus,
      Double consultationFee,
      String bio,
      String licenseNumber,
      List<String> practiceAreas,
      List<String> courtAdmissions) {}
}
