package org.chainverdict.connections.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.connections.ConnectionStatus;
import org.chainverdict.connections.ConnectionType;
import org.chainverdict.connections.DirectConnection;
import org.chainverdict.shared.Id;
import org.junit.jupiter.api.Test;

class ConnectionReaderTest {

  private static final Id READER = new Id("64b000000000000000000001");

  @Test
  void whatWasNotLoadedIsAbsent() {
    DirectConnection connection =
        ConnectionReader.connection(new Document("_id", new ObjectId()), READER);
    assertThat(connection.id()).isNotNull();
    assertThat(connection)
        .extracting(
            DirectConnection::citizen,
            DirectConnection::lawyer,
            DirectConnection::status,
            DirectConnection::active,
            DirectConnection::metadata,
            DirectConnection::chat)
        .containsOnlyNulls();
    assertThat(connection.isBlocked()).isFalse();
  }

  @Test
  void anUnknownTypeCountsAsTheUsualOne() {
    DirectConnection connection =
        ConnectionReader.connection(
            new Document("_id", new ObjectId())
                .append("status", "accepted")
                .append("metadata", new Document("connectionType", "odd")));
    assertThat(connection.status()).isEqualTo(ConnectionStatus.ACCEPTED);
    assertThat(connection.metadata().connectionType())
        .isEqualTo(ConnectionType.GENERAL_CONSULTATION);
  }

  @Test
  void theJoinedChatIsRead() {
    Document chat = new Document("chatId", "direct_x").append("status", "closed");
    DirectConnection connection =
        ConnectionReader.connection(
            new Document("_id", new ObjectId()).append("chat", List.of(chat)), READER);
    assertThat(connection.chat().chatId()).isEqualTo("direct_x");
    assertThat(connection.chat().status()).isEqualTo("closed");
  }

  @Test
  void eitherMarkBlocksAPair() {
    Document blocked = new Document("_id", new ObjectId()).append("status", "blocked");
    Document inactive = new Document("_id", new ObjectId()).append("isActive", false);
    assertThat(ConnectionReader.connection(blocked).isBlocked()).isTrue();
    assertThat(ConnectionReader.connection(inactive).isBlocked()).isTrue();
  }
}
