package org.chainverdict.connections.mongo;

import static org.chainverdict.persistence.mongo.Docs.id;
import static org.chainverdict.persistence.mongo.Docs.instant;
import static org.chainverdict.persistence.mongo.Docs.part;
import static org.chainverdict.persistence.mongo.Docs.parts;
import static org.chainverdict.persistence.mongo.Docs.text;
import static org.chainverdict.persistence.mongo.Docs.texts;

import org.bson.Document;
import org.chainverdict.chat.ChatSummary;
import org.chainverdict.chat.mongo.ChatSummaryReader;
import org.chainverdict.connections.ConnectionMetadata;
import org.chainverdict.connections.ConnectionStatus;
import org.chainverdict.connections.ConnectionType;
import org.chainverdict.connections.DirectConnection;
import org.chainverdict.shared.Id;

/** Documents of {@code directconnections} as domain values. */
final class ConnectionReader {

  private ConnectionReader() {}

  /** A connection without its chat. */
  static DirectConnection connection(Document document) {
    return connection(document, (ChatSummary) null);
  }

  /**
   * A connection with the chat that the list has joined to it.
   *
   * @param reader whose unread messages are counted
   */
  static DirectConnection connection(Document document, Id reader) {
    return connection(
        document,
        parts(document, ConnectionPage.CHAT).stream()
            .findFirst()
            .map(chat -> ChatSummaryReader.summary(chat, reader))
            .orElse(null));
  }

  private static DirectConnection connection(Document document, ChatSummary chat) {
    return new DirectConnection(
        id(document, "_id"),
        id(document, "citizen"),
        id(document, "lawyer"),
        ConnectionStatus.parse(text(document, "status")).orElse(null),
        text(document, "requestMessage"),
        instant(document, "requestedAt"),
        instant(document, "respondedAt"),
        text(document, "responseMessage"),
        text(document, "chatId"),
        part(document, "metadata").map(ConnectionReader::metadata).orElse(null),
        document.get("isActive") instanceof Boolean active ? active : null,
        instant(document, "createdAt"),
        instant(document, "updatedAt"),
        chat);
  }

  private static ConnectionMetadata metadata(Document metadata) {
    return new ConnectionMetadata(
        text(metadata, "citizenLocation"),
        texts(metadata, "lawyerSpecialization"),
        ConnectionType.parse(text(metadata, "connectionType"))
            .orElse(ConnectionType.GENERAL_CONSULTATION));
  }
}
