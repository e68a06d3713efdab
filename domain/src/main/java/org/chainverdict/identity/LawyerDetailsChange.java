package org.chainverdict.identity;

import java.util.List;

/** What a lawyer may say about himself; null leaves the stored value. */
public record LawyerDetailsChange(
    String barRegistrationNumber,
    List<String> specialization,
    Double experience,
    String education,
    Double consultationFee,
    String bio,
    String licenseNumber,
    List<String> practiceAreas,
    List<String> courtAdmissions) {}
