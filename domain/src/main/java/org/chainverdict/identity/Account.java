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
    Instant updatedAt) {

  /** The same account with other, usually expanded, connections. */
  public Account withConnections(List<LegacyConnection> others) {
    return new Account(
        id,
        name,
        email,
        role,
        phone,
        address,
        profilePicture,
        verified,
        active,
        profileCompletion,
        lawyerDetails,
        studentDetails,
        messageRequests,
        others,
        createdAt,
        updatedAt);
  }
}
