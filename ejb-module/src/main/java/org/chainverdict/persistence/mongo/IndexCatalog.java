package org.chainverdict.persistence.mongo;

import java.util.List;

/**
 * Every index of the platform. Single-field indexes that are the beginning of a compound one are
 * left out: the compound one serves the same queries. Lists end in {@code _id}, the tie breaker of
 * their sort, so that the database never sorts in memory.
 */
final class IndexCatalog {

  private IndexCatalog() {}

  static List<IndexSpec> all() {
    return java.util.stream.Stream.of(
            users(),
            cases("queries", "category"),
            cases("disputes", "disputeType"),
            connections(),
            chats(),
            consultations(),
            documents(),
            platform())
        .flatMap(List::stream)
        .toList();
  }

  private static List<IndexSpec> users() {
    return List.of(
        IndexSpec.of("users", "email").unique(),
        IndexSpec.of("users", "-createdAt", "-_id"),
        IndexSpec.of("users", "isActive", "-createdAt", "-_id"),
        IndexSpec.of("users", "role", "-createdAt", "-_id"),
        IndexSpec.of("users", "searchTerms", "-createdAt", "-_id"),
        IndexSpec.of("users", "passwordResetToken").sparse(),
        IndexSpec.of("users", "lawyerDetails.verificationStatus", "-createdAt", "-_id"),
        IndexSpec.of("users", "role", "lawyerDetails.verificationStatus", "-createdAt", "-_id"),
        IndexSpec.of("users", "role", "isActive", "isVerified", "-createdAt", "-_id"),
        IndexSpec.of("users", "role", "isActive", "isVerified", "name", "_id"),
        IndexSpec.of("users", "role", "isActive", "isVerified", "lawyerDetails.experience", "_id"),
        IndexSpec.of(
            "users",
            "role",
            "isActive",
            "isVerified",
            "lawyerDetails.consultationFee",
            "_id",
            "lawyerDetails.verificationStatus"),
        IndexSpec.of(
            "users",
            "lawyerDetails.specialization",
            "role",
            "isActive",
            "isVerified",
            "-createdAt",
            "-_id"),
        IndexSpec.of(
            "users", "directoryTerms", "role", "isActive", "isVerified", "-createdAt", "-_id"));
  }

  private static List<IndexSpec> cases(String collection, String kind) {
    return List.of(
        IndexSpec.of(collection, "citizen", "-createdAt", "-_id"),
        IndexSpec.of(collection, "citizen", "status", "-createdAt", "-_id"),
        IndexSpec.of(collection, "assignedLawyer", "-createdAt", "-_id"),
        IndexSpec.of(collection, "assignedLawyer", "status", "-createdAt", "-_id"),
        // What stands behind the tie breaker lets reports be counted without a look at the cases.
        IndexSpec.of(
            collection,
            "status",
            "assignedLawyer",
            "-createdAt",
            "-_id",
            "citizen",
            "resolution.resolvedAt"),
        IndexSpec.of(collection, "status", "assignedLawyer", "-updatedAt", "-_id"),
        IndexSpec.of(collection, "status", "assignedLawyer", "priority", "-createdAt", "-_id"),
        IndexSpec.of(collection, "status", "assignedLawyer", "title", "_id"),
        IndexSpec.of(collection, "-createdAt", "-_id"),
        IndexSpec.of(collection, "searchTerms", "status", "assignedLawyer", "-createdAt", "-_id"),
        IndexSpec.of(collection, kind),
        IndexSpec.of(collection, "lawyerRequests.lawyerId", "-createdAt", "-_id"),
        IndexSpec.of(collection, "citizenRequests.lawyerId"),
        IndexSpec.of(collection, "lawyerRequests._id"),
        IndexSpec.of(collection, "citizenRequests._id"));
  }

  private static List<IndexSpec> connections() {
    return List.of(
        IndexSpec.of("directconnections", "citizen", "lawyer").unique(),
        IndexSpec.of("directconnections", "chatId").unique().sparse(),
        IndexSpec.of("directconnections", "citizen", "status", "isActive", "-requestedAt", "-_id"),
        IndexSpec.of("directconnections", "citizen", "isActive", "-requestedAt", "-_id"),
        IndexSpec.of("directconnections", "lawyer", "status", "isActive", "-requestedAt", "-_id"));
  }

  private static List<IndexSpec> chats() {
    return List.of(
        IndexSpec.of("chats", "chatId").unique(),
        IndexSpec.of("chats", "participants.user", "-updatedAt", "-_id"),
        IndexSpec.of("chats", "participants.user", "chatType", "status", "-createdAt", "-_id"),
        IndexSpec.of("chats", "participants.user", "chatType", "status", "-updatedAt", "-_id"),
        IndexSpec.of("chats", "participants.user", "chatType", "-lastMessage.timestamp", "-_id"),
        IndexSpec.of("chats", "chatType"),
        IndexSpec.of("chats", "relatedCase.caseId"),
        IndexSpec.of("chats", "-createdAt"),
        IndexSpec.of("messages", "chatId", "sequence").unique(),
        IndexSpec.of("messages", "chatId", "-timestamp", "-sequence"));
  }

  private static List<IndexSpec> consultations() {
    return List.of(
        IndexSpec.of("consultations", "citizen", "lawyer"),
        IndexSpec.of("consultations", "status"),
        IndexSpec.of("consultations", "scheduledDateTime"),
        IndexSpec.of("consultations", "lawyer", "scheduledDateTime", "status"),
        IndexSpec.of("consultations", "lawyer", "-scheduledDateTime", "-_id"),
        IndexSpec.of("consultations", "lawyer", "status", "-scheduledDateTime", "-_id"),
        IndexSpec.of("consultations", "citizen", "-scheduledDateTime", "-_id"),
        IndexSpec.of("consultations", "citizen", "status", "-scheduledDateTime", "-_id"),
        IndexSpec.of("bookingdays", "day").expireAfterDays(2));
  }

  private static List<IndexSpec> documents() {
    return List.of(
        IndexSpec.of("documents", "ipfsHash"),
        IndexSpec.of("documents", "relatedId"),
        IndexSpec.of("documents", "-uploadedAt"),
        IndexSpec.of("documents", "uploadedBy", "documentType"),
        IndexSpec.of("documents", "status", "documentType"),
        IndexSpec.of("documents", "accessibleTo.userId", "status", "-uploadedAt", "-_id"),
        IndexSpec.of(
            "documents", "accessibleTo.userId", "status", "documentType", "-uploadedAt", "-_id"),
        IndexSpec.of(
            "documents",
            "documentType",
            "relatedId",
            "accessibleTo.userId",
            "status",
            "-uploadedAt",
            "-_id"));
  }

  private static List<IndexSpec> platform() {
    return List.of(
        IndexSpec.of("cachenodes", "state"),
        IndexSpec.of("cachenodes", "leftAt").expireAfterDays(1),
        IndexSpec.of("jobs", "key").unique(),
        IndexSpec.of("jobs", "state", "-priority", "dueAt", "_id"),
        IndexSpec.of("jobs", "doneAt").expireAfterDays(1),
        IndexSpec.of("securityevents", "account", "-at"),
        IndexSpec.of("securityevents", "at").expireAfterDays(365));
  }
}
