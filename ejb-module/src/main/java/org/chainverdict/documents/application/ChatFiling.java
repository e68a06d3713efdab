package org.chainverdict.documents.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.chainverdict.chat.Chat;
import org.chainverdict.chat.ChatId;
import org.chainverdict.chat.Chats;
import org.chainverdict.chat.Participant;
import org.chainverdict.connections.Connections;
import org.chainverdict.connections.DirectConnection;
import org.chainverdict.documents.DocumentCategory;
import org.chainverdict.documents.DocumentType;
import org.chainverdict.documents.Filing;
import org.chainverdict.documents.LegalDocument;
import org.chainverdict.documents.Parties;
import org.chainverdict.documents.ReceivedFile;
import org.chainverdict.identity.Caller;
import org.chainverdict.identity.Role;
import org.chainverdict.shared.Id;

/**
 * A participant of a chat stores a file for the others; the message that tells of it is sent
 * afterwards and takes its data from the document.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChatFiling {

  private static final List<String> TAGS = List.of("chat", "shared");

  @Inject private Archive archive;
  @Inject private Chats chats;
  @Inject private Connections connections;

  public LegalDocument file(Caller caller, ChatId chatId, String description, ReceivedFile file) {
    Chat chat = chats.find(chatId, caller.id()).orElseThrow(DocumentRefusals::notInChat);
    if (!takesFileOf(chat, caller)) {
      throw DocumentRefusals.chatTakesNothing();
    }
    Filing filing =
        new Filing(type(chat), relatedId(chat), description, DocumentCategory.CORRESPONDENCE, TAGS);
    return archive.store(caller, filing, parties(chat), List.of(file)).get(0);
  }

  /** Where no message can follow, a file has no business either. */
  private static boolean takesFileOf(Chat chat, Caller caller) {
    return chat.status() != null
        && chat.status().takesMessageOf(caller.role(), chat.lastSequence() == 0);
  }

  private static Parties parties(Chat chat) {
    return new Parties(
        chat.participants().stream()
            .filter(participant -> participant.user() != null && participant.role() != null)
            .map(participant -> new Parties.Party(participant.user(), participant.role()))
            .toList());
  }

  private static DocumentType type(Chat chat) {
    return DocumentType.parse(chat.type().wireName()).orElseThrow();
  }

  /** The case or the connection; two who write without being connected have only their chat. */
  private Id relatedId(Chat chat) {
    if (chat.relatedCase() != null) {
      return chat.relatedCase().caseId();
    }
    return Optional.ofNullable(chat.directConnection())
        .or(() -> connection(chat))
        .orElse(chat.id());
  }

  private Optional<Id> connection(Chat chat) {
    Optional<Id> citizen = participant(chat, Role.CITIZEN);
    Optional<Id> lawyer = participant(chat, Role.LAWYER);
    return citizen.isPresent() && lawyer.isPresent()
        ? connections.between(citizen.get(), lawyer.get()).map(DirectConnection::id)
        : Optional.empty();
  }

  private static Optional<Id> participant(Chat chat, Role role) {
    return chat.participants().stream()
        .filter(participant -> participant.role() == role)
        .map(Participant::user)
        .findFirst();
  }
}
