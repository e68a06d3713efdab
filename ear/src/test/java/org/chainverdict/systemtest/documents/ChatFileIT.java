package org.chainverdict.systemtest.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.bson.Document;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Call;
import org.chainverdict.systemtest.support.MultipartForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatFileIT extends DocumentTest {
  private Account citizen;
  private Account lawyer;

  @BeforeEach
  void register() {
    citizen = accounts.citizen();
    lawyer = verifiedLawyer();
  }

  @ParameterizedTest
  @ValueSource(strings = {"query", "dispute", "direct"})
  void aFileInAChatIsADocumentOfWhatTheChatIsAbout(String type) {
    String related = related(type);
    String chatId = chatId(type, related);

    Answer answer = send(citizen, form(chatId).field("description", "Photo")).expect(200);

    assertThat(answer.textAt("/data/originalName")).isEqualTo("photo.pdf");
    assertThat(answer.textAt("/data/mimeType")).isEqualTo("application/pdf");
    assertThat(answer.at("/data/size").intValue()).isEqualTo(PDF.length);
    Answer document = details(lawyer, answer.textAt("/data/documentId")).expect(200);
    String data = "/data/document";
    assertThat(document.textAt(data + "/documentType")).isEqualTo(type);
    assertThat(document.textAt(data + "/relatedId")).isEqualTo(related);
    assertThat(document.textAt(data + "/documentCategory")).isEqualTo("correspondence");
    assertThat(document.at(data + "/tags").toString()).isEqualTo("[\"chat\",\"shared\"]");
    assertThat(document.textAt(data + "/description")).isEqualTo("Photo");
    assertThat(document.at(data + "/accessibleTo")).hasSize(2);
    assertThat(file(lawyer, answer.textAt("/data/ipfsHash")).expect(200).body()).isEqualTo(PDF);
    assertThat(api.get(answer.textAt("/data/url")).bearer(citizen.accessToken()).expect(200).body())
        .isEqualTo(PDF);
  }

  @Test
  @Tag("S12")
  void whoTakesNoPartIsRefusedBeforeAnythingIsStored() {
    String chatId = chatId("query", related("query"));
    for (Account outsider : List.of(accounts.citizen(), verifiedLawyer())) {
      send(outsider, form(chatId)).expect(403);
      assertThat(filesOf(outsider)).isZero();
      assertThat(recordsOf(outsider)).isZero();
    }
    send(citizen, form("query_0123456789abcdef01234567")).expect(403);
  }

  @Test
  @Tag("C29")
  void lawStudentsAndAdministratorsAreRefusedCleanly() {
    String chatId = chatId("query", related("query"));
    send(accounts.student(), form(chatId)).expect(403);
    send(administrator(), form(chatId)).expect(403);
  }

  @Test
  @Tag("P13")
  void aRequestWithoutItsChatOrFileStoresNothing() {
    String chatId = chatId("query", related("query"));
    Answer answer =
        send(citizen, new MultipartForm().file("file", "a.pdf", "application/pdf", PDF))
            .expect(400);
    assertThat(answer.json().path("details").findValuesAsString("path")).containsExactly("chatId");
    send(citizen, form("../" + chatId)).expect(400);
    send(citizen, new MultipartForm().field("chatId", chatId)).expect(400);
    api.post("/api/chats/upload-file").multipart(form(chatId)).expect(401);
    assertThat(filesOf(citizen)).isZero();
  }

  @Test
  @Tag("S11")
  void aClosedChatTakesNoFiles() {
    String chatId = chatId("query", related("query"));
    database()
        .collection("chats")
        .updateOne(Filters.eq("chatId", chatId), Updates.set("status", "closed"));

    send(citizen, form(chatId)).expect(403);

    assertThat(filesOf(citizen)).isZero();
  }

  private String related(String type) {
    return switch (type) {
      case "query" -> assigned(citizen, lawyer, "queries");
      case "dispute" -> assigned(citizen, lawyer, "disputes");
      default -> connected(citizen, lawyer);
    };
  }

  private String chatId(String type, String related) {
    if (!type.equals("direct")) {
      return type + "_" + related;
    }
    Document chat =
        database()
            .collection("chats")
            .find(Filters.eq("directConnection", new org.bson.types.ObjectId(related)))
            .first();
    return chat.getString("chatId");
  }

  private static MultipartForm form(String chatId) {
    return new MultipartForm().field("chatId", chatId).file("file", "photo.pdf", "image/png", PDF);
  }

  private Call send(Account account, MultipartForm form) {
    return api.post("/api/chats/upload-file").bearer(account.accessToken()).multipart(form);
  }
}
