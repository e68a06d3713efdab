package org.chainverdict.identity;

import java.time.Instant;
import java.util.List;
import org.chainverdict.shared.Id;

/** An account as its owner sees it: everything but secrets. */
public record Account(
    Id id,
    String name,
    EmailAddress email,
    Role role,
    String phone,
    Address address,
    String profilePicture,
    boolean verified,
    boolean active,
    ProfileCompletion profileCompletion,
    LawyerDetails lawyerDetails,
    StudentDetails studentDetails,
    List<MessageRequest> messageRequests,
    List<LegacyConnection> connections,
    Instant createdAt,
    Instant updatedAt) {}
