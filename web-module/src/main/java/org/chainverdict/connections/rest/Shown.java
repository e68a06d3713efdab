package org.chainverdict.connections.rest;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chainverdict.connections.ConnectionField;
import org.chainverdict.identity.rest.PersonView.Part;
import org.chainverdict.platform.rest.FieldSelection;

/**
 * What a list shows of each connection and of the person on its other side.
 *
 * @param fields the parts of the connection; empty for all
 * @param person the parts of the other person; empty when he is left out
 */
record Shown(Set<ConnectionField> fields, Set<Part> person) {

  private static final Map<String, ConnectionField> CONNECTION =
      Map.of(
          "citizen", ConnectionField.CITIZEN,
          "lawyer", ConnectionField.LAWYER,
          "status", ConnectionField.STATUS,
          "requestedAt", ConnectionField.REQUESTED_AT,
          "requestMessage", ConnectionField.REQUEST_MESSAGE,
          "connectedAt", ConnectionField.CONNECTED_AT,
          "chatId", ConnectionField.CHAT_ID,
          "chatInfo", ConnectionField.CHAT_INFO);
  private static final Map<String, Part> PERSON =
      Map.of(
          "name", Part.NAME,
          "email", Part.EMAIL,
          "phone", Part.PHONE,
          "role", Part.ROLE,
          "lawyerDetails.specialization", Part.SPECIALIZATION,
          "lawyerDetails.experience", Part.EXPERIENCE);

  Shown {
    fields = Set.copyOf(fields);
    person = Set.copyOf(person);
  }

  /**
   * Reads the {@code fields} parameter.
   *
   * @param side the other side's name among the fields; it selects the whole person
   * @param whole what the route shows of the person without a selection
   * @param allowed the route's field names, of the connection or of the person
   */
  static Shown parse(String text, ConnectionField side, Set<Part> whole, List<String> allowed) {
    Set<String> chosen = FieldSelection.parse(text, Set.copyOf(allowed));
    if (chosen.isEmpty()) {
      return new Shown(Set.of(), whole);
    }
    Set<ConnectionField> fields =
        chosen.stream()
            .filter(CONNECTION::containsKey)
            .map(CONNECTION::get)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ConnectionField.class)));
    Set<Part> person =
        chosen.stream().filter(PERSON::containsKey).map(PERSON::get).collect(Collectors.toSet());
    if (fields.contains(side)) {
      person = whole;
    } else if (!person.isEmpty()) {
      fields.add(side);
    }
    return new Shown(fields, person);
  }

  boolean everything() {
    return fields.isEmpty();
  }

  boolean chatInfo() {
    return everything() || fields.contains(ConnectionField.CHAT_INFO);
  }
}
