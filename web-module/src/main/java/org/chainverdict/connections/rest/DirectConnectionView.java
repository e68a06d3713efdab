package org.chainverdict.connections.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.NullNode;
import java.time.Instant;
import java.util.List;
import org.chainverdict.connections.ConnectionMetadata;
import org.chainverdict.connections.DirectConnection;
import org.chainverdict.shared.Id;

/**
 * A connection in the contract's form.
 *
 * @param citizen the expanded account, or its bare identifier where it is not expanded or no longer
 *     exists
 * @param lawyer like citizen
 * @param connectedAt when it was accepted, in the lists of accepted ones
 * @param chatInfo the chat; a written null where a connection has none
 * @param requestCount 1 in the citizen's list of pending ones, which groups by lawyer
 */
public record DirectConnectionView(
    @JsonProperty("_id") Id id,
    Object citizen,
    Object lawyer,
    String status,
    String requestMessage,
    Instant requestedAt,
    Instant respondedAt,
    String responseMessage,
    String chatId,
    MetadataView metadata,
    Boolean isActive,
    Instant createdAt,
    Instant updatedAt,
    Instant connectedAt,
    Object chatInfo,
    Integer requestCount,
    List<DirectConnectionView> allRequests) {

  /** What was known of both sides at the request. */
  public record MetadataView(
      String citizenLocation, List<String> lawyerSpecialization, String connectionType) {

    static MetadataView of(ConnectionMetadata metadata) {
      return metadata == null
          ? null
          : new MetadataView(
              metadata.citizenLocation(),
              metadata.lawyerSpecialization(),
              metadata.connectionType().wireName());
    }
  }

  /** With bare identifiers. */
  static DirectConnectionView of(DirectConnection connection) {
    return of(connection, connection.citizen(), connection.lawyer());
  }

  static DirectConnectionView of(DirectConnection connection, Object citizen, Object lawyer) {
    return new DirectConnectionView(
        connection.id(),
        citizen,
        lawyer,
        connection.status() == null ? null : connection.status().wireName(),
        connection.requestMessage(),
        connection.requestedAt(),
        connection.respondedAt(),
        connection.responseMessage(),
        connection.chatId(),
        MetadataView.of(connection.metadata()),
        connection.active(),
        connection.createdAt(),
        connection.updatedAt(),
        null,
        null,
        null,
        null);
  }

  DirectConnectionView withChat(DirectConnection connection, Shown shown) {
    Object chat =
        connection.chat() == null ? NullNode.getInstance() : ChatInfoView.of(connection.chat());
    return new DirectConnectionView(
        id,
        citizen,
        lawyer,
        status,
        requestMessage,
        requestedAt,
        // A selection loads the time of the answer for connectedAt only.
        shown.everything() ? respondedAt : null,
        responseMessage,
        chatId,
        metadata,
        isActive,
        createdAt,
        updatedAt,
        respondedAt,
        shown.chatInfo() ? chat : null,
        null,
        null);
  }

  /** One group per lawyer; a pair has one record, so the group is this connection alone. */
  DirectConnectionView grouped() {
    return new DirectConnectionView(
        id,
        citizen,
        lawyer,
        status,
        requestMessage,
        requestedAt,
        respondedAt,
        responseMessage,
        chatId,
        metadata,
        isActive,
        createdAt,
        updatedAt,
        null,
        null,
        1,
        List.of(this));
  }
}
