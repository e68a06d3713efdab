package org.chainverdict.connections.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.chainverdict.connections.ConnectionField;
import org.chainverdict.connections.application.Client;
import org.chainverdict.identity.rest.PersonView;
import org.chainverdict.identity.rest.PersonView.Part;
import org.chainverdict.shared.Id;

/** A lawyer or client on the older list. */
public record ConnectedUserView(
    @JsonProperty("_id") Id id,
    String name,
    String email,
    String phone,
    String role,
    PersonView.DetailsView lawyerDetails,
    Instant createdAt,
    Instant connectedAt) {

  /** Stands for an account that no longer exists, since every entry has a name. */
  private static final String GONE = "Deleted account";

  static ConnectedUserView of(Client client, Shown shown) {
    Id id = client.entry().user();
    boolean dated = shown.everything() || shown.fields().contains(ConnectionField.CONNECTED_AT);
    Instant connectedAt = dated ? client.entry().connectedAt() : null;
    PersonView person = PersonView.of(client.person(), shown.person());
    if (person == null) {
      String name = shown.person().contains(Part.NAME) ? GONE : null;
      return new ConnectedUserView(id, name, null, null, null, null, null, connectedAt);
    }
    return new ConnectedUserView(
        id,
        person.name(),
        person.email(),
        person.phone(),
        person.role(),
        person.lawyerDetails(),
        person.createdAt(),
        connectedAt);
  }
}
