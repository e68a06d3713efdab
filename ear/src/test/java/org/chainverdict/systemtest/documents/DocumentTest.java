package org.chainverdict.systemtest.documents;

import static org.chainverdict.systemtest.support.Registrations.fields;

import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Api;
import org.chainverdict.systemtest.support.Call;
import org.chainverdict.systemtest.support.MultipartForm;
import org.chainverdict.systemtest.support.SystemTest;

/** The steps that the tests of documents share. */
abstract class DocumentTest extends SystemTest {

  static final int LIMIT = 10 * 1024 * 1024;
  static final byte[] TEXT = "The lease ends in May.\n".getBytes(StandardCharsets.UTF_8);
  static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII);

  final Account verifiedLawyer() {
    Account lawyer = accounts.lawyer();
    database()
        .users()
        .updateOne(
            Filters.eq("_id", new ObjectId(lawyer.id())),
            new Document("$set", new Document("isVerified", true)));
    return lawyer;
  }

  final Account administrator() {
    Account account = accounts.citizen();
    database()
        .users()
        .updateOne(
            Filters.eq("_id", new ObjectId(account.id())),
            new Document("$set", new Document("role", "admin")));
    return account;
  }

  final String filed(Account citizen, String area) {
    Map<String, Object> body =
        fields(
            "title", "Deposit not returned",
            "description", "My landlord keeps the deposit although I left in May.",
            "category", "property",
            "disputeType", "landlord-tenant");
    return api.post("/api/" + area)
        .bearer(citizen.accessToken())
        .json(body)
        .expect(201)
        .textAt("/data/" + (area.equals("queries") ? "query" : "dispute") + "/_id");
  }

  /** A case that this lawyer has got. */
  final String assigned(Account citizen, Account lawyer, String area) {
    String id = filed(citizen, area);
    String path = "/api/" + area + "/" + id;
    String key = area.equals("queries") ? "query" : "dispute";
    api.post(path + "/offer-help").bearer(lawyer.accessToken()).json(fields()).expect(200);
    String request =
        api.get(path)
            .bearer(citizen.accessToken())
            .expect(200)
            .textAt("/data/" + key + "/lawyerRequests/0/_id");
    api.post(path + "/requests/" + request + "/respond")
        .bearer(citizen.accessToken())
        .json(fields("action", "accept"))
        .expect(200);
    return id;
  }

  final String requested(Account citizen, Account lawyer) {
    return api.post("/api/citizens/direct-connection-request/" + lawyer.id())
        .bearer(citizen.accessToken())
        .json(fields("message", "Please advise me on my lease."))
        .expect(200)
        .textAt("/data/connectionId");
  }

  final String connected(Account citizen, Account lawyer) {
    String connection = requested(citizen, lawyer);
    api.post("/api/lawyers/accept-connection-request/" + connection)
        .bearer(lawyer.accessToken())
        .expect(200);
    return connection;
  }

  static MultipartForm about(String type, String relatedId) {
    return new MultipartForm().field("documentType", type).field("relatedId", relatedId);
  }

  final Call upload(Account account, MultipartForm form) {
    return api.post("/api/documents/upload").bearer(account.accessToken()).multipart(form);
  }

  final Call uploadAll(Account account, MultipartForm form) {
    return api.post("/api/documents/upload-multiple").bearer(account.accessToken()).multipart(form);
  }

  /** A text file filed with a query; the answer. */
  final Answer stored(Account account, String query, String name) {
    return upload(account, about("query", query).file("document", name, "text/plain", TEXT))
        .expect(201);
  }

  final String storedId(Account account, String query, String name) {
    return stored(account, query, name).textAt("/data/document/_id");
  }

  final Call details(Account account, String id) {
    return api.get("/api/documents/details/" + id).bearer(account.accessToken());
  }

  final Call delete(Account account, String id) {
    return delete(api, account, id);
  }

  final Call delete(Api node, Account account, String id) {
    return node.call("DELETE", "/api/documents/" + id).bearer(account.accessToken());
  }

  final Call get(Account account, String path) {
    return api.get("/api/documents/" + path).bearer(account.accessToken());
  }

  final Call file(Account account, String key) {
    return api.get("/api/chats/file/" + key).bearer(account.accessToken());
  }

  final Document record(String id) {
    return database().collection("documents").find(Filters.eq("_id", new ObjectId(id))).first();
  }

  final void set(String id, Bson change) {
    database().collection("documents").updateOne(Filters.eq("_id", new ObjectId(id)), change);
  }

  final long filesOf(Account account) {
    return database()
        .collection("documentfiles.files")
        .countDocuments(Filters.eq("metadata.uploadedBy", account.id()));
  }

  final long recordsOf(Account account) {
    return database()
        .collection("documents")
        .countDocuments(Filters.eq("uploadedBy", new ObjectId(account.id())));
  }
}
