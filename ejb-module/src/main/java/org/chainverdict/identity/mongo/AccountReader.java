package org.chainverdict.identity.mongo;

import static org.chainverdict.persistence.mongo.Docs.flag;
import static org.chainverdict.persistence.mongo.Docs.id;
import static org.chainverdict.persistence.mongo.Docs.instant;
import static org.chainverdict.persistence.mongo.Docs.integer;
import static org.chainverdict.persistence.mongo.Docs.number;
import static org.chainverdict.persistence.mongo.Docs.part;
import static org.chainverdict.persistence.mongo.Docs.parts;
import static org.chainverdict.persistence.mongo.Docs.text;
import static org.chainverdict.persistence.mongo.Docs.texts;
import static org.chainverdict.persistence.mongo.Docs.whole;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.chainverdict.identity.Account;
import org.chainverdict.identity.AccountState;
import org.chainverdict.identity.Address;
import org.chainverdict.identity.EmailAddress;
import org.chainverdict.identity.LawyerDetails;
import org.chainverdict.identity.LegacyConnection;
import org.chainverdict.identity.LegacyConnection.ConnectedUser;
import org.chainverdict.identity.MessageRequest;
import org.chainverdict.identity.Person;
import org.chainverdict.identity.ProfileCompletion;
import org.chainverdict.identity.RefreshSession;
import org.chainverdict.identity.Role;
import org.chainverdict.identity.StudentDetails;
import org.chainverdict.identity.VerificationStatus;
import org.chainverdict.shared.Id;

/** Documents of {@code users} as domain values. */
public final class AccountReader {

  private AccountReader() {}

  static Role role(Document user) {
    return Role.parse(text(user, "role")).orElse(Role.CITIZEN);
  }

  static AccountState state(Document user) {
    return new AccountState(
        id(user, "_id"),
        new EmailAddress(text(user, "email")),
        role(user),
        flag(user, "isActive", true),
        verified(user),
        whole(user, "tokenVersion", 0));
  }

  /** A session that lacks a part can accept no token, so it counts as none. */
  static Optional<RefreshSession> session(Document user) {
    return part(user, "refreshSession")
        .map(
            session ->
                new RefreshSession(
                    text(session, "family"),
                    text(session, "current"),
                    instant(session, "issuedAt"),
                    text(session, "previous"),
                    instant(session, "expiresAt")))
        .filter(AccountReader::isComplete);
  }

  private static boolean isComplete(RefreshSession session) {
    return Stream.of(session.family(), session.current(), session.issuedAt(), session.expiresAt())
        .allMatch(Objects::nonNull);
  }

  /**
   * @param others the accounts behind the connections, by identifier
   */
  public static Account account(Document user, Map<Id, ConnectedUser> others) {
    Role role = role(user);
    return new Account(
        id(user, "_id"),
        text(user, "name"),
        new EmailAddress(text(user, "email")),
        role,
        text(user, "phone"),
        part(user, "address").map(AccountReader::address).orElse(null),
        text(user, "profilePicture"),
        verified(user),
        flag(user, "isActive", true),
        part(user, "profileCompletion").map(AccountReader::completion).orElse(null),
        role == Role.LAWYER
            ? part(user, "lawyerDetails").map(AccountReader::lawyer).orElse(null)
            : null,
        role == Role.LAW_STUDENT
            ? part(user, "studentDetails").map(AccountReader::student).orElse(StudentDetails.EMPTY)
            : null,
        parts(user, "messageRequests").stream().map(AccountReader::messageRequest).toList(),
        parts(user, "connections").stream().map(c -> connection(c, others)).toList(),
        instant(user, "createdAt"),
        instant(user, "updatedAt"));
  }

  static Person person(Document user) {
    Role role = role(user);
    return new Person(
        id(user, "_id"),
        text(user, "name"),
        text(user, "email"),
        text(user, "phone"),
        role,
        part(user, "address").map(AccountReader::address).orElse(null),
        text(user, "profilePicture"),
        role == Role.LAWYER
            ? part(user, "lawyerDetails").map(AccountReader::lawyer).orElse(null)
            : null,
        flag(user, "isActive", true),
        verified(user),
        instant(user, "createdAt"));
  }

  /** Citizens, students and admins count as verified whatever is stored. */
  private static boolean verified(Document user) {
    return role(user).startsVerified() || flag(user, "isVerified", false);
  }

  private static Address address(Document address) {
    return new Address(
        text(address, "street"),
        text(address, "city"),
        text(address, "state"),
        text(address, "pincode"));
  }

  private static ProfileCompletion completion(Document completion) {
    return new ProfileCompletion(
        flag(completion, "basicInfo", true),
        flag(completion, "roleSpecificDetails", false),
        flag(completion, "documentsUploaded", false));
  }

  static LawyerDetails lawyer(Document details) {
    return new LawyerDetails(
        id(details, "_id"),
        text(details, "barRegistrationNumber"),
        texts(details, "specialization"),
        number(details, "experience"),
        text(details, "education"),
        VerificationStatus.parse(text(details, "verificationStatus")),
        orEmpty(texts(details, "verificationDocuments")),
        text(details, "verificationNotes"),
        number(details, "consultationFee"),
        text(details, "bio"),
        text(details, "licenseNumber"),
        orEmpty(texts(details, "practiceAreas")),
        orEmpty(texts(details, "courtAdmissions")));
  }

  static StudentDetails student(Document details) {
    return new StudentDetails(
        text(details, "universityName"),
        integer(details, "enrollmentYear"),
        text(details, "semester"),
        text(details, "specialization"),
        text(details, "rollNumber"));
  }

  private static MessageRequest messageRequest(Document request) {
    return new MessageRequest(
        id(request, "_id"), id(request, "toUserId"), instant(request, "timestamp"));
  }

  private static LegacyConnection connection(Document entry, Map<Id, ConnectedUser> others) {
    Id other = id(entry, "userId");
    return new LegacyConnection(
        id(entry, "_id"),
        other,
        text(entry, "connectionType"),
        instant(entry, "connectedAt"),
        other == null ? null : others.get(other));
  }

  static ConnectedUser connectedUser(Document user) {
    return new ConnectedUser(
        id(user, "_id"),
        text(user, "name"),
        text(user, "email"),
        role(user),
        part(user, "lawyerDetails").map(details -> texts(details, "specialization")).orElse(null));
  }

  private static List<String> orEmpty(List<String> list) {
    return list == null ? List.of() : list;
  }
}
