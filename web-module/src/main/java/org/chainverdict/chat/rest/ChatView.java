package org.chainverdict.chat.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.chainverdict.chat.Chat;
import org.chainverdict.chat.ChatSummary;
import org.chainverdict.chat.Participant;
import org.chainverdict.shared.Id;

/**
 * A chat in the contract's form.
 *
 * @param messages only where a page of them is asked for
 * @param unreadCount only in the list of own chats
 */
public record ChatView(
    @JsonProperty("_id") Id id,
    String chatId,
    List<ParticipantView> participants,
    String chatType,
    String status,
    RelatedCaseView relatedCase,
    Id directConnection,
    List<MessageView> messages,
    LastMessageView lastMessage,
    Boolean isActive,
    Instant createdAt,
    Instant updatedAt,
    Long unreadCount) {

  /** Somebody who takes part. */
  public record ParticipantView(
      @JsonProperty("_id") Id id, Object user, String role, Instant joinedAt) {

    static ParticipantView of(Participant one, References references) {
      return new ParticipantView(
          one.id(), references.participant(one.user()), one.role().wireName(), one.joinedAt());
    }

    static List<ParticipantView> of(Chat chat, References references) {
      return chat.participants().stream().map(one -> of(one, references)).toList();
    }
  }

  /** The case that a chat is about. */
  public record RelatedCaseView(String caseType, Id caseId) {

    static RelatedCaseView of(Chat.RelatedCase related) {
      return related == null || related.caseType() == null
          ? null
          : new RelatedCaseView(related.caseType().wireName(), related.caseId());
    }
  }

  /** The latest message. */
  public record LastMessageView(String content, Instant timestamp, Object sender) {

    static LastMessageView of(ChatSummary.LastMessage last, References references) {
      return last == null
          ? null
          : new LastMessageView(last.content(), last.timestamp(), references.sender(last.sender()));
    }
  }

  static ChatView of(Chat chat, References references) {
    return new ChatView(
        chat.id(),
        chat.chatId(),
        ParticipantView.of(chat, references),
        chat.type() == null ? null : chat.type().wireName(),
        chat.status().wireName(),
        RelatedCaseView.of(chat.relatedCase()),
        chat.directConnection(),
        null,
        LastMessageView.of(chat.lastMessage(), references),
        chat.active(),
        chat.createdAt(),
        chat.updatedAt(),
        null);
  }

  ChatView withMessages(List<MessageView> page) {
    return with(participants, status, page, null);
  }

  ChatView withUnreadCount(long count) {
    return with(participants, status, null, count);
  }

  /** Without what a selection of fields has left out and a chat cannot tell from empty. */
  ChatView narrowedTo(ChatFields fields) {
    return with(
        fields.participants() ? participants : null, fields.status() ? status : null, null, null);
  }

  private ChatView with(
      List<ParticipantView> people, String state, List<MessageView> page, Long unread) {
    return new ChatView(
        id,
        chatId,
        people,
        chatType,
        state,
        relatedCase,
        directConnection,
        page,
        lastMessage,
        isActive,
        createdAt,
        updatedAt,
        unread);
  }
}
