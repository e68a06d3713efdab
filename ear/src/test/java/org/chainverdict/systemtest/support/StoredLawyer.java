package org.chainverdict.systemtest.support;

import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;

/**
 * A lawyer's document in the shape that the original system stores, verified and active unless a
 * test says otherwise.
 */
public final class StoredLawyer {
  private final ObjectId id = new ObjectId();
  private final Document details =
      new Document("_id", new ObjectId())
          .append("barRegistrationNumber", "DL/99/2010")
          .append("specialization", List.of("Civil Law"))
          .append("experience", 10)
          .append("education", "LLM, Delhi")
          .append("verificationStatus", "verified")
          .append("verificationDocuments", List.of("QmSecretDocument"))
          .append("verificationNotes", "only for administrators")
          .append("consultationFee", 1200)
          .append("bio", "Stored by the original system")
          .append("practiceAreas", List.of("Property"))
          .append("courtAdmissions", List.of());
  private final Document user;

  public StoredLawyer(String name) {
    user =
        new Document("_id", id)
            .append("name", name)
            .append("email", Registrations.uniqueEmail())
            .append("password", "not a usable hash")
            .append("role", "lawyer")
            .append("phone", "9000000001")
            .append("address", new Document("street", "9 Hidden Lane").append("city", "Delhi"))
            .append("profilePicture", null)
            .append("isVerified", true)
            .append("isActive", true)
            .append(
                "profileCompletion",
                new Document("basicInfo", true)
                    .append("roleSpecificDetails", true)
                    .append("documentsUploaded", false))
            .append("lawyerDetails", details)
            .append("messageRequests", List.of())
            .append("directConnections", List.of())
            .append("connections", List.of())
            .append("createdAt", new Date())
            .append("updatedAt", new Date())
            .append("__v", 0);
  }

  public StoredLawyer with(String field, Object value) {
    user.append(field, value);
    return this;
  }

  public StoredLawyer withDetail(String field, Object value) {
    details.append(field, value);
    return this;
  }

  /** Stores it and returns the id. */
  public String in(Database database) {
    database.users().insertOne(user);
    return id.toHexString();
  }
}
