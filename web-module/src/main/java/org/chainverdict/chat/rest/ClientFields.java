package org.chainverdict.chat.rest;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chainverdict.chat.ChatField;
import org.chainverdict.identity.rest.PersonView.Part;
import org.chainverdict.platform.rest.FieldSelection;

/**
 * The {@code fields} parameter of the list of direct clients: parts of the person and of the chat.
 *
 * @param names empty for all
 */
record ClientFields(Set<String> names) {

  private static final Map<String, Part> PERSON =
      Map.of("name", Part.NAME, "email", Part.EMAIL, "phone", Part.PHONE, "role", Part.ROLE);
  private static final Map<String, ChatField> CHAT =
      Map.of(
          "connectedAt", ChatField.CONNECTED_AT,
          "chatId", ChatField.CHAT_ID,
          "lastChatUpdate", ChatField.UPDATED_AT);

  ClientFields {
    names = Set.copyOf(names);
  }

  static ClientFields parse(String text) {
    Set<String> allowed =
        Set.of("name", "email", "phone", "role", "connectedAt", "chatId", "lastChatUpdate");
    return new ClientFields(FieldSelection.parse(text, allowed));
  }

  /** The other side stands among the participants, so they are always loaded. */
  Set<ChatField> ofChat() {
    if (names.isEmpty()) {
      return Set.of();
    }
    Set<ChatField> fields = EnumSet.of(ChatField.PARTICIPANTS);
    names.stream().filter(CHAT::containsKey).map(CHAT::get).forEach(fields::add);
    return fields;
  }

  Set<Part> ofPerson() {
    return names.isEmpty()
        ? Set.copyOf(PERSON.values())
        : names.stream()
            .filter(PERSON::containsKey)
            .map(PERSON::get)
            .collect(Collectors.toUnmodifiableSet());
  }

  boolean has(String name) {
    return names.isEmpty() || names.contains(name);
  }
}
