package org.chainverdict.systemtest.contract;

import static java.util.Map.entry;
import static org.chainverdict.systemtest.support.Registrations.fields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chainverdict.systemtest.support.Registrations;

/**
 * What cannot be made up from a schema: things that exist. First by the name of a path parameter,
 * then, where an operation wants another, by operation; last the fields of bodies that name
 * something.
 */
final class Preparations {

  /** Makes a value on a stage. */
  interface Prop extends Function<Stage, Object> {}

  private static final Map<String, Prop> BY_PARAMETER =
      Map.ofEntries(
          entry("queryId", stage -> stage.openCase("queries")),
          entry("disputeId", stage -> stage.openCase("disputes")),
          entry("caseType", stage -> "query"),
          entry("caseId", stage -> stage.openCase("queries")),
          entry("offerId", stage -> stage.offer("queries")),
          entry("requestId", stage -> stage.invitation("queries")),
          entry("connectionId", Stage::pendingConnection),
          entry("consultationId", Stage::consultation),
          entry("lawyerId", stage -> stage.lawyer().id()),
          entry("citizenId", stage -> stage.citizen().id()),
          entry("chatId", Stage::chat),
          entry("documentId", stage -> stage.document("_id")),
          entry("ipfsHash", stage -> stage.document("ipfsHash")),
          entry("documentType", stage -> "query"),
          entry("relatedId", stage -> stage.assignedCase("queries")),
          entry("limiter", stage -> "upload"),
          entry("userId", stage -> stage.accounts().citizen().id()));

  private static final Map<String, Prop> BY_OPERATION =
      Map.ofEntries(
          entry("getLawyerProfile lawyerId", stage -> stage.otherLawyer().id()),
          entry("getQuery queryId", involved("queries")),
          entry("getDispute disputeId", involved("disputes")),
          entry("respondToQueryRequest requestId", requestTo("queries")),
          entry("respondToDisputeRequest requestId", requestTo("disputes")),
          entry("updateQueryStatus queryId", stage -> stage.assignedCase("queries")),
          entry("updateDisputeStatus disputeId", stage -> stage.assignedCase("disputes")),
          entry("revokeCaseRequest caseId", involved("queries")),
          entry("updateLawyerVerification lawyerId", stage -> stage.accounts().lawyer().id()),
          entry("createDirectChat userId", Stage::partner),
          entry("acceptPendingChat chatId", Stage::pendingChat),
          entry("getCaseChat caseId", stage -> stage.assignedCase("queries")),
          entry("getCaseChatMessages caseId", stage -> stage.assignedCase("queries")),
          entry("acceptClient citizenId", Preparations::whoTurnedToTheLawyer));

  private static final Map<String, Prop> BODIES =
      Map.ofEntries(
          entry("login", Preparations::login),
          entry("refreshToken", stage -> fields("refreshToken", stage.caller().refreshToken())),
          entry("resetPassword", Preparations::newPasswords),
          entry("updatePassword", Preparations::changedPassword),
          entry("sendQueryRequest", stage -> fields("targetUserId", stage.lawyer().id())),
          entry("sendDisputeRequest", stage -> fields("targetUserId", stage.lawyer().id())),
          entry("updateQueryStatus", stage -> fields("status", "resolved")),
          entry("updateDisputeStatus", stage -> fields("status", "resolved")),
          // As in the settings: other tests share these nodes.
          entry("changeRateLimit", stage -> fields("limit", 10, "windowSeconds", 900)),
          entry(
              "changeRateLimitAllowList",
              stage -> fields("addresses", List.of("127.0.0.1/32", "::1/128"))),
          entry(
              "liftRateLimit",
              stage -> fields("limiter", "upload", "subject", "address:192.0.2.1")),
          entry("uploadChatFile", stage -> fields("chatId", stage.chat())),
          entry("uploadDocument", Preparations::filedWithACase),
          entry("uploadDocuments", Preparations::filedWithACase),
          entry("requestConsultation", stage -> fields("targetUserId", stage.lawyer().id())));

  private Preparations() {}

  /** The values of the path parameters. */
  static Map<String, String> path(ServedOperation operation, Stage stage) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String name : operation.pathParameters().keySet()) {
      Prop prop = BY_OPERATION.getOrDefault(operation.id() + " " + name, BY_PARAMETER.get(name));
      if (prop == null) {
        throw new IllegalStateException(
            operation + " needs a " + name + ": say in Preparations how to get one");
      }
      values.put(name, (String) prop.apply(stage));
    }
    return values;
  }

  /** A body that is made up, apart from the fields that name something. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> body(ServedOperation operation, Stage stage) {
    Map<String, Object> body = (Map<String, Object>) Samples.of(operation.body());
    Prop named = BODIES.get(operation.id());
    if (named != null) {
      body.putAll((Map<String, Object>) named.apply(stage));
    }
    return body;
  }

  private static Prop involved(String area) {
    return stage -> {
      String unused = stage.invitation(area);
      return stage.openCase(area);
    };
  }

  /** What the caller may answer: lawyers invitations, all others offers. */
  private static Prop requestTo(String area) {
    return stage -> stage.role().isLawyer() ? stage.invitation(area) : stage.offer(area);
  }

  private static String whoTurnedToTheLawyer(Stage stage) {
    String unused = stage.pendingConnection();
    return stage.citizen().id();
  }

  private static Map<String, Object> filedWithACase(Stage stage) {
    return fields("documentType", "query", "relatedId", stage.assignedCase("queries"));
  }

  private static Map<String, Object> login(Stage stage) {
    return fields("email", stage.caller().email(), "password", stage.caller().password());
  }

  private static Map<String, Object> newPasswords(Stage stage) {
    return fields(
        "token",
        stage.resetToken(),
        "newPassword",
        "Contract2030z",
        "confirmPassword",
        "Contract2030z");
  }

  private static Map<String, Object> changedPassword(Stage stage) {
    return fields(
        "currentPassword",
        Registrations.PASSWORD,
        "newPassword",
        "Contract2030z",
        "confirmPassword",
        "Contract2030z");
  }
}
