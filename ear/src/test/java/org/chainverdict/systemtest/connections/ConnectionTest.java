package org.chainverdict.systemtest.connections;

import static org.chainverdict.systemtest.support.Registrations.fields;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Api;
import org.chainverdict.systemtest.support.Call;
import org.chainverdict.systemtest.support.SystemTest;

/** The requests that tests of connections make. */
abstract class ConnectionTest extends SystemTest {

  protected static final String MESSAGE = "Please advise me on my lease.";

  protected final Account verifiedLawyer() {
    Account lawyer = accounts.lawyer();
    set("users", lawyer.id(), Updates.set("isVerified", true));
    return lawyer;
  }

  protected final Call request(Account citizen, String lawyerId, Object body) {
    return api.post("/api/citizens/direct-connection-request/" + lawyerId)
        .bearer(citizen.accessToken())
        .json(body);
  }

  /** Asks for a connection and returns its identifier. */
  protected final String requested(Account citizen, Account lawyer) {
    return request(citizen, lawyer.id(), fields("message", MESSAGE))
        .expect(200)
        .textAt("/data/connectionId");
  }

  protected final String accepted(Account citizen, Account lawyer) {
    String connection = requested(citizen, lawyer);
    accept(lawyer, connection).expect(200);
    return connection;
  }

  protected final Call accept(Account lawyer, String connection) {
    return accept(api, lawyer, connection);
  }

  protected final Call accept(Api node, Account lawyer, String connection) {
    return node.post("/api/lawyers/accept-connection-request/" + connection)
        .bearer(lawyer.accessToken());
  }

  protected final Call reject(Account lawyer, String connection) {
    return api.post("/api/lawyers/reject-connection-request/" + connection)
        .bearer(lawyer.accessToken());
  }

  protected final Call revoke(Account citizen, String connection) {
    return revoke(api, citizen, connection);
  }

  protected final Call revoke(Api node, Account citizen, String connection) {
    return node.call("DELETE", "/api/citizens/revoke-connection-request/" + connection)
        .bearer(citizen.accessToken());
  }

  protected final Call list(Account reader, String path) {
    return api.get("/api/" + path).bearer(reader.accessToken());
  }

  protected final MongoCollection<Document> connections() {
    return database().collection("directconnections");
  }

  protected final Document stored(String connection) {
    return connections().find(Filters.eq("_id", new ObjectId(connection))).first();
  }

  protected final Document chat(String chatId) {
    return database().collection("chats").find(Filters.eq("chatId", chatId)).first();
  }

  protected final void set(String collection, String id, Bson change) {
    database().collection(collection).updateOne(Filters.eq("_id", new ObjectId(id)), change);
  }

  /** The form that the contract gives to the chat of two people. */
  protected static String chatId(Account one, Account other) {
    boolean inOrder = one.id().compareTo(other.id()) < 0;
    return "direct_" + (inOrder ? one.id() : other.id()) + '_' + (inOrder ? other.id() : one.id());
  }
}
