package org.chainverdict.chat;

import java.util.List;
import org.chainverdict.identity.Role;
import org.chainverdict.shared.Id;

/**
 * A chat that is stored unless it is there already.
 *
 * @param relatedCase null for direct chats
 */
public record NewChat(
    ChatId chatId,
    ChatType type,
    ChatStatus status,
    List<Member> members,
    Chat.RelatedCase relatedCase) {

  public NewChat {
    members = List.copyOf(members);
  }

  /** Somebody who takes part. */
  public record Member(Id user, Role role) {}

  public static NewChat direct(Member one, Member other, ChatStatus status) {
    return new NewChat(
        ChatId.direct(one.user(), other.user()),
        ChatType.DIRECT,
        status,
        List.of(one, other),
        null);
  }

  public static NewChat ofCase(Chat.RelatedCase relatedCase, Id citizen, Id lawyer) {
    return new NewChat(
        ChatId.ofCase(relatedCase.caseType(), relatedCase.caseId()),
        ChatType.of(relatedCase.caseType()),
        ChatStatus.ACTIVE,
        List.of(new Member(citizen, Role.CITIZEN), new Member(lawyer, Role.LAWYER)),
        relatedCase);
  }
}
