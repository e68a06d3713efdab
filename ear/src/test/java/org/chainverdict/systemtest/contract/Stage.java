package org.chainverdict.systemtest.contract;

import static org.chainverdict.systemtest.support.Registrations.fields;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.types.ObjectId;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Accounts;
import org.chainverdict.systemtest.support.Api;
import org.chainverdict.systemtest.support.Database;
import org.chainverdict.systemtest.support.Json;
import org.chainverdict.systemtest.support.Mails;
import org.chainverdict.systemtest.support.MultipartForm;
import tools.jackson.databind.JsonNode;

/**
 * The people and things that a request needs, made through the API when they are asked for. The
 * caller plays the part that his role allows, a citizen that of the citizen, a lawyer that of the
 * lawyer; strangers play the others. So what a citizen calls with is his own case, and what an
 * administrator calls with is the case of somebody else.
 */
final class Stage {
  static final byte[] TEXT = "The lease ends in May.\n".getBytes(StandardCharsets.UTF_8);

  private static final Pattern RESET_LINK = Pattern.compile("token=([0-9a-f]{64})\\b");

  private static final Map<String, Object> CASE =
      fields(
          "title", "Deposit not returned",
          "description", "My landlord keeps the deposit although I left in May.",
          "category", "property",
          "disputeType", "landlord-tenant");

  private final Api api;
  private final Database database;
  private final Mails mails;
  private final Caller role;
  private final Account caller;
  private final Map<String, String> made = new HashMap<>();
  private Account citizen;
  private Account lawyer;

  Stage(Api api, Database database, Mails mails, Caller role, Account caller) {
    this.api = api;
    this.database = database;
    this.mails = mails;
    this.role = role;
    this.caller = caller;
  }

  Caller role() {
    return role;
  }

  /** The caller, or somebody with an account where the caller has none. */
  Account caller() {
    return caller == null ? citizen() : caller;
  }

  Account citizen() {
    if (citizen == null) {
      citizen = role == Caller.CITIZEN ? caller : accounts().citizen();
    }
    return citizen;
  }

  /** A verified lawyer; the caller who is to be unverified becomes so in {@link #ready()}. */
  Account lawyer() {
    if (lawyer == null) {
      lawyer = role.isLawyer() ? caller : accounts().lawyer();
      setVerified(lawyer, true);
    }
    return lawyer;
  }

  /** A verified lawyer who is not the caller. */
  Account otherLawyer() {
    Account other = accounts().lawyer();
    setVerified(other, true);
    return other;
  }

  Accounts accounts() {
    return new Accounts(api);
  }

  /** A case of the citizen that waits for a lawyer. */
  String openCase(String area) {
    return once(
        "case " + area,
        () ->
            api.post("/api/" + area)
                .bearer(citizen().accessToken())
                .json(CASE)
                .expect(201)
                .textAt("/data/" + singular(area) + "/_id"));
  }

  /** The lawyer's offer for it. */
  String offer(String area) {
    return once(
        "offer " + area,
        () -> {
          post(lawyer(), casePath(area) + "/offer-help", fields("message", "Let me help"));
          return requestOf(lawyer(), area, "lawyerRequests");
        });
  }

  /** The citizen's invitation of the lawyer. */
  String invitation(String area) {
    return once(
        "invitation " + area,
        () -> {
          post(citizen(), casePath(area) + "/send-request", fields("targetUserId", lawyer().id()));
          return requestOf(citizen(), area, "citizenRequests");
        });
  }

  /** The case after the citizen has accepted the lawyer's offer. */
  String assignedCase(String area) {
    return once(
        "assigned " + area,
        () -> {
          String respond = casePath(area) + "/requests/" + offer(area) + "/respond";
          post(citizen(), respond, fields("action", "accept"));
          return openCase(area);
        });
  }

  /** The citizen's request for a connection with the lawyer. */
  String pendingConnection() {
    return once(
        "connection",
        () ->
            api.post("/api/citizens/direct-connection-request/" + lawyer().id())
                .bearer(citizen().accessToken())
                .json(fields("message", "Please advise me on my lease."))
                .expect(200)
                .textAt("/data/connectionId"));
  }

  /** The connection of the two. */
  String connection() {
    return once(
        "connected",
        () -> {
          post(lawyer(), "/api/lawyers/accept-connection-request/" + pendingConnection(), fields());
          return pendingConnection();
        });
  }

  /** The citizen's request for an appointment with the lawyer. */
  String consultation() {
    return once(
        "consultation",
        () ->
            api.post("/api/consultations/request")
                .bearer(citizen().accessToken())
                .json(
                    fields(
                        "targetUserId",
                        lawyer().id(),
                        "scheduledDateTime",
                        Samples.future().toString()))
                .expect(201)
                .textAt("/data/consultation/_id"));
  }

  /** Somebody with whom the caller may have a chat. */
  String partner() {
    if (role == Caller.STUDENT) {
      Account admin = accounts().citizen();
      set(database, admin, "role", "admin");
      return admin.id();
    }
    if (role == Caller.ADMIN) {
      return citizen().id();
    }
    String unused = connection();
    return role.isLawyer() ? citizen().id() : lawyer().id();
  }

  /** The direct chat of the caller, or of the citizen, with such a one. */
  String chat() {
    return once(
        "chat",
        () -> {
          String partner = partner();
          return api.post("/api/chats/direct/" + partner)
              .bearer(caller().accessToken())
              .expect(200)
              .textAt("/data/chat/chatId");
        });
  }

  /** The chat that waits for the lawyer, to whom the citizen has written. */
  String pendingChat() {
    return once(
        "pending chat",
        () -> {
          post(citizen(), "/api/citizens/message-request/" + lawyer().id(), fields());
          return Stream.of(citizen().id(), lawyer().id())
              .sorted()
              .collect(Collectors.joining("_", "direct_", ""));
        });
  }

  /** A document that the caller, or the citizen, has filed with the query that they share. */
  String document(String property) {
    String answer =
        once(
            "document",
            () -> {
              String query = assignedCase("queries");
              MultipartForm form =
                  new MultipartForm()
                      .field("documentType", "query")
                      .field("relatedId", query)
                      .file("document", "lease.txt", "text/plain", TEXT);
              Account uploader = role.isLawyer() ? lawyer() : citizen();
              return api.post("/api/documents/upload")
                  .bearer(uploader.accessToken())
                  .multipart(form)
                  .expect(201)
                  .text();
            });
    return Json.read(answer).at("/data/document/" + property).asString();
  }

  /** What the mail says that the caller gets when he has forgotten his password. */
  String resetToken() {
    String email = caller().email();
    var unused = api.post("/api/auth/forgot-password").json(fields("email", email)).expect(200);
    Matcher link =
        RESET_LINK.matcher(
            mails.awaitTo(email, mail -> RESET_LINK.matcher(mail.html()).find()).html());
    return link.find() ? link.group(1) : "";
  }

  /** Called when all is there and the request is to be sent. */
  void ready() {
    if (role == Caller.UNVERIFIED_LAWYER) {
      setVerified(caller, false);
    }
  }

  private String once(String name, Supplier<String> making) {
    String value = made.get(name);
    if (value == null) {
      value = making.get();
      made.put(name, value);
    }
    return value;
  }

  private String casePath(String area) {
    return "/api/" + area + "/" + openCase(area);
  }

  private void post(Account by, String path, Object body) {
    var unused = api.post(path).bearer(by.accessToken()).json(body).expect(200);
  }

  private String requestOf(Account viewer, String area, String list) {
    JsonNode seen =
        api.get(casePath(area))
            .bearer(viewer.accessToken())
            .expect(200)
            .at("/data/" + singular(area) + "/" + list);
    return seen.path(seen.size() - 1).path("_id").asString();
  }

  private void setVerified(Account account, boolean verified) {
    setVerified(database, account, verified);
  }

  static void setVerified(Database database, Account account, boolean verified) {
    set(database, account, "isVerified", verified);
  }

  private static void set(Database database, Account account, String field, Object value) {
    database
        .users()
        .updateOne(Filters.eq("_id", new ObjectId(account.id())), Updates.set(field, value));
  }

  private static String singular(String area) {
    return area.equals("queries") ? "query" : "dispute";
  }
}
