package org.chainverdict.systemtest.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.support.Registrations.fields;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Call;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.AfterEach;

/** The steps that the tests of chats share. */
abstract class ChatTest extends SystemTest {

  private Writers writers;

  @AfterEach
  void closeWriters() {
    if (writers != null) {
      writers.close();
      writers = null;
    }
  }

  protected final Writers writers() {
    if (writers == null) {
      writers = new Writers(database().uri(), 2);
    }
    return writers;
  }

  protected final Account verifiedLawyer() {
    Account lawyer = accounts.lawyer();
    database()
        .users()
        .updateOne(Filters.eq("_id", new ObjectId(lawyer.id())), Updates.set("isVerified", true));
    return lawyer;
  }

  /** Connects the two; the name of their chat. */
  protected final String connected(Account citizen, Account lawyer) {
    String connection =
        api.post("/api/citizens/direct-connection-request/" + lawyer.id())
            .bearer(citizen.accessToken())
            .json(fields("message", "Please advise me on my lease."))
            .expect(200)
            .textAt("/data/connectionId");
    return api.post("/api/lawyers/accept-connection-request/" + connection)
        .bearer(lawyer.accessToken())
        .expect(200)
        .textAt("/data/chatId");
  }

  /** A query of the citizen that is assigned to the lawyer. */
  protected final String assignedQuery(Account citizen, Account lawyer) {
    String id = query(citizen);
    Answer unused =
        post(lawyer, "queries/" + id + "/offer-help")
            .json(fields("message", "Let me help"))
            .expect(200);
    Document stored =
        database().collection("queries").find(Filters.eq("_id", new ObjectId(id))).first();
    String request =
        stored.getList("lawyerRequests", Document.class).get(0).getObjectId("_id").toHexString();
    Answer unusedAcceptance =
        api.post("/api/citizens/accept-case-offer/" + request)
            .bearer(citizen.accessToken())
            .json(fields("response", "Gladly."))
            .expect(200);
    return id;
  }

  protected final String query(Account citizen) {
    return api.post("/api/queries")
        .bearer(citizen.accessToken())
        .json(
            fields(
                "title", "Deposit not returned",
                "description", "My landlord keeps the deposit although I left in May.",
                "category", "property"))
        .expect(201)
        .textAt("/data/query/_id");
  }

  protected final void says(Account sender, String chatId, String... texts) {
    for (String text : texts) {
      assertThat(writers().write(0, chatId, sender, text)).isPresent();
    }
    database().announce();
  }

  protected final Call get(Account reader, String path) {
    return api.get("/api/" + path).bearer(reader.accessToken());
  }

  protected final Call post(Account caller, String path) {
    return api.post("/api/" + path).bearer(caller.accessToken());
  }

  protected final Document chat(String chatId) {
    return database().collection("chats").find(Filters.eq("chatId", chatId)).first();
  }

  protected final void setChat(String chatId, Bson change) {
    database().collection("chats").updateOne(Filters.eq("chatId", chatId), change);
  }

  /** The stored messages in the order of their numbers. */
  protected final List<Document> messages(String chatId) {
    return database()
        .collection("messages")
        .find(Filters.eq("chatId", chatId))
        .sort(new Document("sequence", 1))
        .into(new java.util.ArrayList<>());
  }

  protected static String chatId(Account one, Account other) {
    boolean inOrder = one.id().compareTo(other.id()) < 0;
    return "direct_" + (inOrder ? one.id() : other.id()) + '_' + (inOrder ? other.id() : one.id());
  }
}
