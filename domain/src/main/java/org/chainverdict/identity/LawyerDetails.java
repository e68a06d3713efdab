package org.chainverdict.identity;

import java.util.List;
import org.chainverdict.shared.Id;

/**
 * The professional part of a lawyer's account. Null means "not given".
 *
 * @param experience years, 0..50
 * @param consultationFee in the platform's currency, at least 0
 * @param verificationNotes an administrator's words; never public
 */
public record LawyerDetails(
    Id id,
    String barRegistrationNumber,
    List<String> specialization,
    Double experience,
    String education,
    VerificationStatus verificationStatus,
    List<String> verificationDocuments,
    String verificationNotes,
    Double consultationFee,
    String bio,
    String licenseNumber,
    List<String> practiceAreas,
    List<String> courtAdmissions) {

  public static final List<String> DEFAULT_SPECIALIZATION = List.of("General Practice");
  public static final String DEFAULT_EDUCATION = "Law Graduate";

  /** What a lawyer has before any detail is given. */
  public static LawyerDetails empty(Id id) {
    return new LawyerDetails(
        id,
        null,
        DEFAULT_SPECIALIZATION,
        0.0,
        DEFAULT_EDUCATION,
        VerificationStatus.PENDING,
        List.of(),
        null,
        null,
        null,
        null,
        List.of(),
        List.of());
  }

  /** These details with every given value of the owner's change; what only admins set stays. */
  public LawyerDetails with(LawyerDetailsChange change) {
    return new LawyerDetails(
        id,
        or(change.barRegistrationNumber(), barRegistrationNumber),
        or(change.specialization(), specialization),
        or(change.experience(), experience),
        or(change.education(), education),
        verificationStatus,
        verificationDocuments,
        verificationNotes,
        or(change.consultationFee(), consultationFee),
        or(change.bio(), bio),
        or(change.licenseNumber(), licenseNumber),
        or(change.practiceAreas(), practiceAreas),
        or(change.courtAdmissions(), courtAdmissions));
  }

  public LawyerDetails withVerificationDocuments(List<String> documents) {
    return new LawyerDetails(
        id,
        barRegistrationNumber,
        specialization,
        experience,
        education,
        verificationStatus,
        documents,
        verificationNotes,
        consultationFee,
        bio,
        licenseNumber,
        practiceAreas,
        courtAdmissions);
  }

  private static <T> T or(T given, T stored) {
    return given == null ? stored : given;
  }
}
