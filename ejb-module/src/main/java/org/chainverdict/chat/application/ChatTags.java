package org.chainverdict.chat.application;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chainverdict.cache.Tag;
import org.chainverdict.cache.Topic;
import org.chainverdict.chat.Participant;
import org.chainverdict.shared.Id;

/** What is made stale by a change of a chat: the lists of all who take part. */
final class ChatTags {

  private ChatTags() {}

  static Collection<Tag> of(Id... participants) {
    return tags(Stream.of(participants)).toList();
  }

  static Collection<Tag> of(List<Participant> participants) {
    return tags(participants.stream().map(Participant::user)).toList();
  }

  /** An accepted chat of two shows among their connections, too. */
  static Collection<Tag> accepted(List<Participant> participants) {
    return Stream.concat(
            of(participants).stream(),
            participants.stream()
                .map(Participant::user)
                .filter(Objects::nonNull)
                .map(user -> Tag.of(Topic.CONNECTIONS_OF, user)))
        .toList();
  }

  /** The requests of a citizen stand in his account, as administrators see it. */
  static Collection<Tag> requested(Id citizen, Id lawyer) {
    return Stream.concat(Stream.of(Tag.of(Topic.USERS)), tags(Stream.of(citizen, lawyer))).toList();
  }

  private static Stream<Tag> tags(Stream<Id> participants) {
    return participants.filter(Objects::nonNull).map(user -> Tag.of(Topic.CHATS_OF, user));
  }
}
