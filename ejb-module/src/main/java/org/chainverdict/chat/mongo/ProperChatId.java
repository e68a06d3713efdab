package org.chainverdict.chat.mongo;

import static org.chainverdict.persistence.mongo.Docs.id;
import static org.chainverdict.persistence.mongo.Docs.part;
import static org.chainverdict.persistence.mongo.Docs.parts;
import static org.chainverdict.persistence.mongo.Docs.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.chainverdict.cases.CaseType;
import org.chainverdict.chat.ChatId;
import org.chainverdict.shared.Id;

/** The name that a chat should have, by what it is about and not by what it is called. */
final class ProperChatId {

  private static final Pattern ID = Pattern.compile("(?<![0-9a-f])[0-9a-f]{24}(?![0-9a-f])");

  private ProperChatId() {}

  /** Empty when the chat does not tell. */
  static Optional<ChatId> of(Document chat) {
    Optional<CaseType> type =
        CaseType.parse(text(chat, "chatType"))
            .or(
                () ->
                    part(chat, "relatedCase")
                        .flatMap(related -> CaseType.parse(text(related, "caseType"))));
    if (type.isPresent()) {
      return caseId(chat).map(id -> ChatId.ofCase(type.get(), id));
    }
    List<Id> users =
        parts(chat, "participants").stream()
            .map(one -> id(one, "user"))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return users.size() == 2
        ? Optional.of(ChatId.direct(users.get(0), users.get(1)))
        : Optional.empty();
  }

  /** The reference, else the first identifier in the old name. */
  private static Optional<Id> caseId(Document chat) {
    return part(chat, "relatedCase")
        .map(related -> id(related, "caseId"))
        .or(
            () -> {
              String name = text(chat, "chatId");
              Matcher matcher = ID.matcher(name == null ? "" : name);
              return matcher.find() ? Optional.of(new Id(matcher.group())) : Optional.empty();
            });
  }
}
