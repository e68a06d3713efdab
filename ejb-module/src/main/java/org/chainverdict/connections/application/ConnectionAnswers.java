package org.chainverdict.connections.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.chainverdict.cache.Invalidations;
import org.chainverdict.chat.ChatId;
import org.chainverdict.chat.ChatRooms;
import org.chainverdict.connections.ConnectionAction;
import org.chainverdict.connections.Connections;
import org.chainverdict.connections.DirectConnection;
import org.chainverdict.identity.Caller;
import org.chainverdict.persistence.UnitOfWork;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Problem;

/** The lawyer's side: to accept a request, which opens the chat, or to decline it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ConnectionAnswers {

  @Inject private ChatRooms chatRooms;
  @Inject private Connections connections;
  @Inject private Invalidations invalidations;
  @Inject private UnitOfWork unitOfWork;

  /**
   * The accepted connection. Two steps that stand or fall together: whoever loses a race against
   * another answer or a withdrawal leaves no chat behind.
   */
  public DirectConnection accept(Caller lawyer, Id connection, String message) {
    // The parties of a record never change, so they may be read before the transaction.
    DirectConnection asked =
        connections
            .find(connection)
            .filter(found -> isAnswerable(found, lawyer))
            .orElseThrow(ConnectionAnswers::notFound);
    ChatId chat = ChatId.direct(asked.citizen(), lawyer.id());
    return invalidations.after(
        ConnectionTags.accepted(asked.citizen(), lawyer.id()),
        () -> unitOfWork.call(() -> accepted(lawyer, connection, message, chat)));
  }

  public DirectConnection reject(Caller lawyer, Id connection, String message) {
    return invalidations.after(
        () ->
            connections
                .reject(connection, lawyer.id(), message)
                .orElseThrow(ConnectionAnswers::notFound),
        rejected -> ConnectionTags.of(rejected.citizen(), lawyer.id()));
  }

  private DirectConnection accepted(Caller lawyer, Id connection, String message, ChatId chat) {
    DirectConnection accepted =
        connections
            .accept(connection, lawyer.id(), message, chat)
            .orElseThrow(ConnectionAnswers::notFound);
    ChatId unused = chatRooms.openDirectChat(accepted.citizen(), lawyer.id(), connection);
    return accepted;
  }

  private static boolean isAnswerable(DirectConnection connection, Caller lawyer) {
    return lawyer.id().equals(connection.lawyer())
        && !connection.isBlocked()
        && ConnectionAction.ACCEPT.isAllowed(connection.status(), lawyer.role());
  }

  /** The same for unknown, foreign and answered ones: nobody learns of others' connections. */
  private static Problem notFound() {
    return Problem.notFound("No pending connection request to you has this identifier");
  }
}
