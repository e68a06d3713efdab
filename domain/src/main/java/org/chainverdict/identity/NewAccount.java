package org.chainverdict.identity;

/** An account to be created; the store gives it an identifier and its times. */
public record NewAccount(
    String name,
    EmailAddress email,
    String passwordHash,
    Role role,
    String phone,
    Address address,
    boolean verified,
    ProfileCompletion profileCompletion,
    LawyerDetails lawyerDetails,
    StudentDetails studentDetails) {}
