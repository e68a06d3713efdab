package org.chainverdict.connections.application;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.chainverdict.cache.Tag;
import org.chainverdict.cache.Topic;
import org.chainverdict.shared.Id;

/** What is made stale by a change between a citizen and a lawyer: lists of both. */
final class ConnectionTags {

  private ConnectionTags() {}

  static Collection<Tag> of(Id... parties) {
    return tags(Topic.CONNECTIONS_OF, parties).toList();
  }

  /** An accepted connection has a chat. */
  static Collection<Tag> accepted(Id... parties) {
    return Stream.concat(tags(Topic.CONNECTIONS_OF, parties), tags(Topic.CHATS_OF, parties))
        .toList();
  }

  /** The older relation stands in the accounts, as administrators see them. */
  static Collection<Tag> clients(Id... parties) {
    return Stream.concat(Stream.of(Tag.of(Topic.USERS)), tags(Topic.CLIENTS_OF, parties)).toList();
  }

  private static Stream<Tag> tags(Topic topic, Id... parties) {
    return Stream.of(parties).filter(Objects::nonNull).map(party -> Tag.of(topic, party));
  }
}
