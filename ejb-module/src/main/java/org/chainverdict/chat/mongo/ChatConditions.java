package org.chainverdict.chat.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static org.chainverdict.persistence.mongo.Conditions.and;
import static org.chainverdict.persistence.mongo.Docs.objectId;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chainverdict.chat.ChatId;
import org.chainverdict.chat.ChatStatus;
import org.chainverdict.chat.Messages.Admission;
import org.chainverdict.identity.Role;
import org.chainverdict.shared.Id;

/**
 * The rules of {@link ChatStatus} as conditions of writes, so that a write and its rule are one.
 */
final class ChatConditions {

  private ChatConditions() {}

  static Bson is(ChatId chat, Id participant) {
    return and(eq("chatId", chat.value()), eq("participants.user", objectId(participant)));
  }

  /** The sender takes part, and the state lets him write. */
  static Bson takesMessage(ChatId chat, Id sender, Admission admission) {
    List<Bson> ways = new ArrayList<>();
    for (ChatStatus status : ChatStatus.values()) {
      List<Role> always = writers(status, admission, false);
      List<Role> first = new ArrayList<>(writers(status, admission, true));
      first.removeAll(always);
      if (!always.isEmpty()) {
        ways.add(and(inState(status), participant(sender, always)));
      }
      if (!first.isEmpty()) {
        ways.add(and(inState(status), participant(sender, first), in("lastSequence", 0L, null)));
      }
    }
    // Messages that an older database keeps inside of the chat are moved out first, since the
    // number of the next one depends on them.
    return and(eq("chatId", chat.value()), exists("messages.0", false), or(ways));
  }

  static Bson inState(ChatStatus status) {
    // An older chat without a state is in use.
    return status == ChatStatus.ACTIVE
        ? in("status", status.wireName(), null)
        : eq("status", status.wireName());
  }

  private static List<Role> writers(ChatStatus status, Admission admission, boolean empty) {
    return Stream.of(Role.values())
        .filter(
            role ->
                admission == Admission.REQUEST
                    ? status.takesRequestOf(role)
                    : status.takesMessageOf(role, empty))
        .toList();
  }

  private static Bson participant(Id user, List<Role> roles) {
    if (roles.size() == Role.values().length) {
      return eq("participants.user", objectId(user));
    }
    // One document, since not every server takes $and inside of $elemMatch.
    Document both =
        new Document("user", objectId(user))
            .append("role", new Document("$in", roles.stream().map(Role::wireName).toList()));
    return new Document("participants", new Document("$elemMatch", both));
  }

  /** The states in which somebody of this role may accept. */
  static Bson acceptable(Role role) {
    List<String> states =
        Arrays.stream(ChatStatus.values())
            .filter(status -> status.mayBeAcceptedBy(role))
            .map(ChatStatus::wireName)
            .toList();
    return in("status", states);
  }
}
