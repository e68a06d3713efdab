package org.chainverdict.chat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chainverdict.cases.CaseType;
import org.chainverdict.shared.Id;

/**
 * A conversation without its messages. In a list with a field selection, what was not selected is
 * null.
 *
 * @param relatedCase null for direct chats
 * @param directConnection null while the two are not connected
 * @param connectedAt since when the two of a direct chat are in touch, where a list has asked for
 *     it
 * @param lastSequence number of the latest message; 0 while there is none
 */
public record Chat(
    Id id,
    String chatId,
    List<Participant> participants,
    ChatType type,
    ChatStatus status,
    RelatedCase relatedCase,
    Id directConnection,
    Instant connectedAt,
    ChatSummary.LastMessage lastMessage,
    long lastSequence,
    Boolean active,
    Instant createdAt,
    Instant updatedAt) {

  public Chat {
    participants = List.copyOf(participants);
  }

  /** The case that a chat is about. */
  public record RelatedCase(CaseType caseType, Id caseId) {}

  public Optional<Participant> participant(Id user) {
    return participants.stream().filter(one -> user.equals(one.user())).findFirst();
  }

  /** The one on the other side of a chat of two. */
  public Optional<Participant> other(Id user) {
    return participants.stream().filter(one -> !user.equals(one.user())).findFirst();
  }

  /** What others wrote since; somebody who takes no part has nothing to read. */
  public long unreadBy(Id user) {
    return participant(user).map(one -> Math.max(0, lastSequence - one.lastRead())).orElse(0L);
  }
}
