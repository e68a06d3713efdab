package org.chainverdict.systemtest.persistence;

import java.util.List;
import java.util.Optional;

/**
 * An operation that may ask the database more often than others, and why.
 *
 * @param most the worst case
 */
record AllowedExcess(String operation, int most, String reason) {

  private static final String ANSWER =
      "the request is read; in one transaction the case is assigned and its chat opened, and the"
          + " commit is a command as well";

  private static final String FILE =
      "three, and the file: one for each MiB and one for its record; the first file of a node makes"
          + " the indexes as well";

  private static final String OPENED =
      "three, unless two open it at the same moment: then one of them writes once more";

  private static final String MEANWHILE =
      "three, unless a request came in while the list was read: then its lawyer is looked for";

  static final List<AllowedExcess> ALL =
      List.of(
          new AllowedExcess("getCaseChat", 4, OPENED),
          new AllowedExcess("listCitizenCases", 4, MEANWHILE),
          new AllowedExcess(
              "getDashboardAnalytics",
              5,
              "three, unless fewer than five queries or disputes were filed within 31 days: then"
                  + " the newest of them are looked for, once on each node"),
          new AllowedExcess("createDirectChat", 4, OPENED),
          new AllowedExcess("uploadDocument", 20, FILE),
          new AllowedExcess("uploadChatFile", 20, FILE),
          new AllowedExcess("uploadDocuments", 65, "up to five files, each as one alone; " + FILE),
          new AllowedExcess(
              "register",
              4,
              "a lawyer, the mail to him and the commit that binds both; then his session"),
          new AllowedExcess(
              "refreshToken",
              4,
              "three, unless the same token is used twice at the same moment: then the session is"
                  + " read once more"),
          new AllowedExcess(
              "toggleUserStatus",
              4,
              "of an administrator: both accounts are written, so that one always stays active,"
                  + " and the commit binds them; then the audit trail"),
          new AllowedExcess(
              "updateLawyerVerification",
              4,
              "the decision, the mail about it and the commit that binds both; then the audit"
                  + " trail"),
          new AllowedExcess(
              "acceptClient", 4, "the relation is looked for; both accounts and the commit"),
          new AllowedExcess(
              "acceptConnection",
              4,
              "the request is read; its answer and the chat are bound by the commit"),
          new AllowedExcess("acceptCaseRequest", 4, ANSWER),
          new AllowedExcess("acceptCaseOffer", 5, ANSWER),
          new AllowedExcess("respondToQueryRequest", 4, ANSWER),
          new AllowedExcess("respondToDisputeRequest", 4, ANSWER),
          new AllowedExcess(
              "sendMessageRequest",
              6,
              "the lawyer is looked for; one transaction counts the request, opens the chat, numbers"
                  + " and stores the message, and commits"),
          new AllowedExcess(
              "updateConsultationStatus",
              7,
              "a booking: the appointment is read; one transaction claims the day, or both days of"
                  + " a slot over midnight, looks for what is in the way, books and commits; then"
                  + " the two people"),
          new AllowedExcess(
              "cancelConsultation",
              5,
              "three, unless the other side changes the appointment at the same moment: then it is"
                  + " read and written once more"));

  static Optional<AllowedExcess> of(String operation) {
    return ALL.stream().filter(each -> each.operation().equals(operation)).findFirst();
  }
}
