package org.chainverdict.chat.rest;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chainverdict.chat.ChatField;
import org.chainverdict.platform.rest.FieldSelection;

/**
 * The {@code fields} parameter of the lists of chats.
 *
 * @param chosen empty for all
 */
record ChatFields(Set<ChatField> chosen) {

  private static final Map<String, ChatField> NAMES =
      Map.of(
          "chatId", ChatField.CHAT_ID,
          "status", ChatField.STATUS,
          "createdAt", ChatField.CREATED_AT,
          "participants", ChatField.PARTICIPANTS,
          "lastMessage", ChatField.LAST_MESSAGE);

  ChatFields {
    chosen = Set.copyOf(chosen);
  }

  /**
   * @param allowed the route's field names
   */
  static ChatFields parse(String text, Set<String> allowed) {
    return new ChatFields(
        FieldSelection.parse(text, allowed).stream()
            .map(NAMES::get)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ChatField.class))));
  }

  boolean everything() {
    return chosen.isEmpty();
  }

  boolean participants() {
    return has(ChatField.PARTICIPANTS);
  }

  boolean status() {
    return has(ChatField.STATUS);
  }

  boolean has(ChatField field) {
    return everything() || chosen.contains(field);
  }
}
