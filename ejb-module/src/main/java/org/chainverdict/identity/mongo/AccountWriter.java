package org.chainverdict.identity.mongo;

import static org.chainverdict.persistence.mongo.Docs.date;
import static org.chainverdict.persistence.mongo.Docs.objectId;
import static org.chainverdict.persistence.mongo.Docs.put;
import static org.chainverdict.persistence.mongo.Docs.withoutNulls;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.administration.SearchTerms;
import org.chainverdict.identity.Address;
import org.chainverdict.identity.LawyerDetails;
import org.chainverdict.identity.LawyerDetailsChange;
import org.chainverdict.identity.NewAccount;
import org.chainverdict.identity.ProfileChange;
import org.chainverdict.identity.ProfileCompletion;
import org.chainverdict.identity.RefreshSession;
import org.chainverdict.identity.StudentDetails;
import org.chainverdict.lawyers.DirectoryTerms;

/**
 * Domain values as documents of {@code users}. Absent values are left out, never stored as null.
 */
public final class AccountWriter {

  private AccountWriter() {}

  /** A whole new document, which seeding inserts in bulk. */
  public static Document document(NewAccount account, Instant now) {
    Document user =
        new Document("_id", new ObjectId())
            .append("name", account.name())
            .append("email", account.email().value())
            .append("password", account.passwordHash())
            .append("role", account.role().wireName())
            .append("searchTerms", SearchTerms.of(account.name(), account.email().value()))
            .append("searchTexts", SearchTerms.texts(account.name(), account.email().value()));
    put(user, "phone", account.phone());
    put(user, "address", account.address() == null ? null : address(account.address()));
    user.append("profilePicture", null)
        .append("isVerified", account.verified())
        .append("isActive", true)
        .append("profileCompletion", completion(account.profileCompletion()));
    if (account.lawyerDetails() != null) {
      user.append("lawyerDetails", lawyer(account.lawyerDetails()));
      user.append(
          "directoryTerms",
          terms(account.name(), account.email().value(), account.lawyerDetails()));
    }
    put(
        user,
        "studentDetails",
        account.studentDetails() == null ? null : student(account.studentDetails()));
    return user.append("messageRequests", List.of())
        .append("directConnections", List.of())
        .append("connections", List.of())
        .append("tokenVersion", 0L)
        .append("createdAt", date(now))
        .append("updatedAt", date(now));
  }

  /** What the directory is searched by, for a name and details as they are stored. */
  static List<String> terms(String name, String email, LawyerDetails details) {
    return DirectoryTerms.of(name, details.specialization(), details.education(), email);
  }

  static Document session(RefreshSession session) {
    return withoutNulls(
        new Document("family", session.family())
            .append("current", session.current())
            .append("issuedAt", date(session.issuedAt()))
            .append("previous", session.previous())
            .append("expiresAt", date(session.expiresAt())));
  }

  /** The values to set for a change, by dotted path. */
  static Document changes(ProfileChange change) {
    Document set = new Document();
    put(set, "name", change.name());
    put(set, "phone", change.phone());
    put(set, "address", change.address() == null ? null : address(change.address()));
    if (change.lawyerDetails() != null) {
      lawyerChanges(set, change.lawyerDetails());
    }
    if (change.studentDetails() != null) {
      student(change.studentDetails())
          .forEach((key, value) -> set.put("studentDetails." + key, value));
    }
    return set;
  }

  private static void lawyerChanges(Document set, LawyerDetailsChange change) {
    put(set, "lawyerDetails.barRegistrationNumber", change.barRegistrationNumber());
    put(set, "lawyerDetails.specialization", change.specialization());
    put(set, "lawyerDetails.experience", change.experience());
    put(set, "lawyerDetails.education", change.education());
    put(set, "lawyerDetails.consultationFee", change.consultationFee());
    put(set, "lawyerDetails.bio", change.bio());
    put(set, "lawyerDetails.licenseNumber", change.licenseNumber());
    put(set, "lawyerDetails.practiceAreas", change.practiceAreas());
    put(set, "lawyerDetails.courtAdmissions", change.courtAdmissions());
  }

  private static Document address(Address address) {
    return withoutNulls(
        new Document("street", address.street())
            .append("city", address.city())
            .append("state", address.state())
            .append("pincode", address.pincode()));
  }

  private static Document completion(ProfileCompletion completion) {
    return new Document("basicInfo", completion.basicInfo())
        .append("roleSpecificDetails", completion.roleSpecificDetails())
        .append("documentsUploaded", completion.documentsUploaded());
  }

  private static Document lawyer(LawyerDetails details) {
    return withoutNulls(
        new Document("_id", details.id() == null ? new ObjectId() : objectId(details.id()))
            .append("barRegistrationNumber", details.barRegistrationNumber())
            .append("specialization", details.specialization())
            .append("experience", details.experience())
            .append("education", details.education())
            .append("verificationStatus", details.verificationStatus().wireName())
            .append("verificationDocuments", details.verificationDocuments())
            .append("verificationNotes", details.verificationNotes())
            .append("consultationFee", details.consultationFee())
            .append("bio", details.bio())
            .append("licenseNumber", details.licenseNumber())
            .append("practiceAreas", details.practiceAreas())
            .append("courtAdmissions", details.courtAdmissions()));
  }

  private static Document student(StudentDetails details) {
    return withoutNulls(
        new Document("universityName", details.universityName())
            .append("enrollmentYear", details.enrollmentYear())
            .append("semester", details.semester())
            .append("specialization", details.specialization())
            .append("rollNumber", details.rollNumber()));
  }
}
