package org.chainverdict.chat.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.chat.ChatId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ProperChatIdTest {

  private final ObjectId one = new ObjectId("0123456789abcdef01234567");
  private final ObjectId other = new ObjectId("0123456789abcdef01234568");

  @Test
  @Tag("C7")
  void aDirectChatIsNamedByItsTwoPeople() {
    Document chat =
        new Document("chatId", "direct_" + one + "_{ name: 'A', email: 'a@example.org' }")
            .append("chatType", "direct")
            .append(
                "participants", List.of(new Document("user", other), new Document("user", one)));
    assertThat(ProperChatId.of(chat))
        .contains(new ChatId("direct_" + one.toHexString() + "_" + other.toHexString()));
  }

  @Test
  @Tag("C28")
  void aCaseChatIsNamedByItsCase() {
    Document chat =
        new Document("chatId", "query/" + other + "/1700000000000")
            .append("chatType", "query")
            .append("relatedCase", new Document("caseType", "query").append("caseId", one));
    assertThat(ProperChatId.of(chat)).contains(new ChatId("query_" + one.toHexString()));
  }

  @Test
  @Tag("C28")
  void withoutAReferenceTheOldNameTells() {
    Document chat =
        new Document("chatId", "dispute/" + one + "/1700000000000").append("chatType", "dispute");
    assertThat(ProperChatId.of(chat)).contains(new ChatId("dispute_" + one.toHexString()));
  }

  @Test
  void whatDoesNotTellHasNoName() {
    assertThat(ProperChatId.of(new Document("chatId", "query/now").append("chatType", "query")))
        .isEmpty();
    assertThat(
            ProperChatId.of(
                new Document("chatId", "direct_x")
                    .append("chatType", "direct")
                    .append("participants", List.of(new Document("user", one)))))
        .isEmpty();
  }
}
