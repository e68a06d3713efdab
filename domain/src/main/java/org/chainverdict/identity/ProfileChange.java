package org.chainverdict.identity;

/** What an owner changes in his profile; null leaves the stored value, an address is replaced. */
public record ProfileChange(
    String name,
    String phone,
    Address address,
    LawyerDetailsChange lawyerDetails,
    StudentDetails studentDetails) {}
