package org.chainverdict.chat;

import java.util.Optional;
import org.chainverdict.identity.Role;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;
import org.chainverdict.shared.PageRequest;

/** The store of chats. Every change is one conditional write. */
public interface Chats {

  /** Only for those who take part. */
  Optional<Chat> find(ChatId chat, Id participant);

  /** As {@link #find}, and all is read by the participant from now on. */
  Optional<Chat> open(ChatId chat, Id participant);

  /** The chat as it stands, or a new one in the given state. */
  Chat findOrCreate(NewChat chat);

  /** Makes a direct chat active if {@link ChatStatus#mayBeAcceptedBy} says so. */
  Optional<Chat> accept(ChatId chat, Id participant, Role role);

  Page<Chat> list(ChatList list, PageRequest page);
}
