package org.chainverdict.identity.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.chainverdict.identity.LegacyConnection;
import org.chainverdict.identity.LegacyConnection.ConnectedUser;
import org.chainverdict.shared.Id;

/**
 * An entry of the connection list.
 *
 * @param userId the other account; its bare identifier where the account no longer exists
 */
public record ConnectionView(
    @JsonProperty("_id") Id id, Object userId, String connectionType, Instant connectedAt) {

  static ConnectionView of(LegacyConnection connection) {
    Object other = connection.user() == null ? connection.userId() : UserRef.of(connection.user());
    return new ConnectionView(
        connection.id(), other, connection.connectionType(), connection.connectedAt());
  }

  /** The other account as far as it is shown. */
  public record UserRef(
      @JsonProperty("_id") Id id, String name, String email, String role, Details lawyerDetails) {

    /** Its professional field. */
    public record Details(List<String> specialization) {}

    static UserRef of(ConnectedUser user) {
      return new UserRef(
          user.id(),
          user.name(),
          user.email(),
          user.role().wireName(),
          user.specialization() == null ? null : new Details(user.specialization()));
    }
  }
}
