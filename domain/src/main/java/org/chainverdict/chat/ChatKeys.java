package org.chainverdict.chat;

import java.util.Optional;
import org.chainverdict.shared.Id;

/** The identifiers that chats have besides their names; some answers show both. */
public interface ChatKeys {

  Optional<Id> of(ChatId chat);
}
