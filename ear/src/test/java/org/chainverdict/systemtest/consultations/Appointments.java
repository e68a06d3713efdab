package org.chainverdict.systemtest.consultations;

import static org.chainverdict.systemtest.support.Registrations.fields;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Accounts;
import org.chainverdict.systemtest.support.Api;
import org.chainverdict.systemtest.support.Call;
import org.chainverdict.systemtest.support.Database;

/** The requests about consultations that many tests make. */
final class Appointments {
  private final Api api;
  private final Database database;

  Appointments(Api api, Database database) {
    this.api = api;
    this.database = database;
  }

  /** A lawyer whom an administrator has verified. */
  Account verifiedLawyer() {
    Account lawyer = new Accounts(api).lawyer();
    setVerified(lawyer, true);
    return lawyer;
  }

  void setVerified(Account lawyer, boolean verified) {
    change("users", lawyer.id(), "isVerified", verified);
  }

  Account administrator() {
    Account account = new Accounts(api).citizen();
    change("users", account.id(), "role", "admin");
    return account;
  }

  /** A full hour some days ahead. */
  static Instant inDays(int days) {
    return Instant.now().plus(Duration.ofDays(days)).truncatedTo(ChronoUnit.HOURS);
  }

  Call request(Account citizen, Account lawyer, Instant start) {
    return request(citizen, body(lawyer, start));
  }

  Call request(Account citizen, Map<String, Object> body) {
    return api.post("/api/consultations/request").bearer(citizen.accessToken()).json(body);
  }

  static Map<String, Object> body(Account lawyer, Instant start) {
    return fields("targetUserId", lawyer.id(), "scheduledDateTime", start.toString());
  }

  /** The id of a new request. */
  String requested(Account citizen, Account lawyer, Instant start) {
    return requested(citizen, body(lawyer, start));
  }

  String requested(Account citizen, Map<String, Object> body) {
    return request(citizen, body).expect(201).textAt("/data/consultation/_id");
  }

  Call status(Account lawyer, String id, String status) {
    return status(lawyer, id, fields("status", status));
  }

  Call status(Account lawyer, String id, Map<String, Object> body) {
    return statusAt(api, lawyer, id, body);
  }

  static Call statusAt(Api api, Account lawyer, String id, Map<String, Object> body) {
    return api.call("PATCH", "/api/consultations/" + id + "/status")
        .bearer(lawyer.accessToken())
        .json(body);
  }

  Call cancel(Account party, String id) {
    return cancelAt(api, party, id);
  }

  static Call cancelAt(Api api, Account party, String id) {
    return api.call("PATCH", "/api/consultations/" + id + "/cancel").bearer(party.accessToken());
  }

  Call view(Account viewer, String id) {
    return api.get("/api/consultations/" + id).bearer(viewer.accessToken());
  }

  Call list(Account viewer) {
    return api.get("/api/consultations").bearer(viewer.accessToken());
  }

  String statusOf(Account viewer, String id) {
    return view(viewer, id).expect(200).textAt("/data/consultation/status");
  }

  /** Time passes: what no route can do. */
  void moveTo(String id, Instant start) {
    change("consultations", id, "scheduledDateTime", Date.from(start));
  }

  void store(String id, String field, Object value) {
    change("consultations", id, field, value);
  }

  Document stored(String id) {
    return database.collection("consultations").find(Filters.eq("_id", new ObjectId(id))).first();
  }

  private void change(String collection, String id, String field, Object value) {
    database
        .collection(collection)
        .updateOne(Filters.eq("_id", new ObjectId(id)), Updates.set(field, value));
  }
}
