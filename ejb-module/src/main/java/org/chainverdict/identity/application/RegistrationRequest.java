package org.chainverdict.identity.application;

import java.util.List;
import org.chainverdict.identity.Address;
import org.chainverdict.identity.EmailAddress;
import org.chainverdict.identity.LawyerDetailsChange;
import org.chainverdict.identity.Role;
import org.chainverdict.identity.StudentDetails;

/**
 * What a person gives to open an account.
 *
 * @param lawyerDetails null when none were given; ignored for other roles
 * @param verificationDocuments what a lawyer hands in for the administrators
 */
public record RegistrationRequest(
    String name,
    EmailAddress email,
    String password,
    Role role,
    String phone,
    Address address,
    LawyerDetailsChange lawyerDetails,
    List<String> verificationDocuments,
    StudentDetails studentDetails) {}
