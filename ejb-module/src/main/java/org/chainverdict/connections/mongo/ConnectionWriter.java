package org.chainverdict.connections.mongo;

import static org.chainverdict.persistence.mongo.Docs.date;
import static org.chainverdict.persistence.mongo.Docs.objectId;
import static org.chainverdict.persistence.mongo.Docs.withoutNulls;

import org.bson.Document;
import org.chainverdict.connections.ConnectionMetadata;
import org.chainverdict.connections.DirectConnection;

/** Connections as documents of {@code directconnections}. */
public final class ConnectionWriter {

  private ConnectionWriter() {}

  /** A whole connection in any state, which seeding inserts in bulk. */
  public static Document document(DirectConnection connection) {
    return withoutNulls(
        new Document("_id", objectId(connection.id()))
            .append("citizen", objectId(connection.citizen()))
            .append("lawyer", objectId(connection.lawyer()))
            .append("status", connection.status().wireName())
            .append("requestMessage", connection.requestMessage())
            .append("requestedAt", date(connection.requestedAt()))
            .append("respondedAt", date(connection.respondedAt()))
            .append("responseMessage", connection.responseMessage())
            .append("chatId", connection.chatId())
            .append("metadata", metadata(connection.metadata()))
            .append("isActive", connection.active())
            .append("createdAt", date(connection.createdAt()))
            .append("updatedAt", date(connection.updatedAt())));
  }

  static Document metadata(ConnectionMetadata metadata) {
    return withoutNulls(
        new Document("citizenLocation", metadata.citizenLocation())
            .append("lawyerSpecialization", metadata.lawyerSpecialization())
            .append("connectionType", metadata.connectionType().wireName()));
  }
}
