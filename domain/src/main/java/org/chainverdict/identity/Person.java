package org.chainverdict.identity;

import java.time.Instant;
import org.chainverdict.shared.Id;

/**
 * Another account as lists and details refer to it. What of it is shown is up to each route.
 *
 * @param lawyerDetails null for everybody but lawyers
 */
public record Person(
    Id id,
    String name,
    String email,
    String phone,
    Role role,
    Address address,
    String profilePicture,
    LawyerDetails lawyerDetails,
    boolean active,
    boolean verified,
    Instant createdAt) {}
