package org.chainverdict.chat.rest;

import java.time.Instant;
import java.util.List;
import org.chainverdict.chat.Chat;
import org.chainverdict.chat.Participant;
import org.chainverdict.chat.rest.ChatView.LastMessageView;
import org.chainverdict.chat.rest.ChatView.ParticipantView;
import org.chainverdict.identity.rest.PersonView;
import org.chainverdict.identity.rest.PersonView.Part;
import org.chainverdict.shared.Id;

/** The chat of an accepted connection as its citizen sees it. */
public record CitizenDirectChatView(
    Id connectionId,
    String chatId,
    PersonView lawyer,
    String status,
    LastMessageView lastMessage,
    Long unreadCount,
    Instant connectedAt,
    List<ParticipantView> participants,
    Instant createdAt) {

  static CitizenDirectChatView of(Chat chat, Id citizen, References references, ChatFields fields) {
    boolean all = fields.everything();
    return new CitizenDirectChatView(
        chat.directConnection(),
        chat.chatId(),
        all ? lawyer(chat, citizen, references) : null,
        fields.status() ? chat.status().wireName() : null,
        LastMessageView.of(chat.lastMessage(), references),
        all ? chat.unreadBy(citizen) : null,
        all ? chat.connectedAt() : null,
        fields.participants() ? ParticipantView.of(chat, references) : null,
        chat.createdAt());
  }

  private static PersonView lawyer(Chat chat, Id citizen, References references) {
    return chat.other(citizen)
        .map(Participant::user)
        .map(references.people()::get)
        .map(person -> PersonView.of(person, Part.NAME, Part.EMAIL, Part.SPECIALIZATION))
        .orElse(null);
  }
}
