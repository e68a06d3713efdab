package org.chainverdict.connections.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chainverdict.cache.Invalidations;
import org.chainverdict.connections.ConnectionMetadata;
import org.chainverdict.connections.ConnectionType;
import org.chainverdict.connections.Connections;
import org.chainverdict.connections.DirectConnection;
import org.chainverdict.connections.NewConnection;
import org.chainverdict.identity.Address;
import org.chainverdict.identity.Caller;
import org.chainverdict.identity.LawyerDetails;
import org.chainverdict.identity.People;
import org.chainverdict.identity.Person;
import org.chainverdict.identity.Role;
import org.chainverdict.persistence.DuplicateKey;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Problem;

/** The citizen's side: to ask for a connection and to take the request back. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ConnectionRequests {

  @Inject private Connections connections;
  @Inject private Invalidations invalidations;
  @Inject private People people;

  /** The identifier of the pending connection: a new one, or a rejected one opened again. */
  public Id request(Caller citizen, Id lawyerId, String message, ConnectionType type) {
    Map<Id, Person> both = people.find(List.of(citizen.id(), lawyerId));
    Person lawyer =
        Optional.ofNullable(both.get(lawyerId))
            .filter(ConnectionRequests::takesRequests)
            .orElseThrow(() -> Problem.notFound("Lawyer not found"));
    ConnectionMetadata metadata =
        new ConnectionMetadata(city(both.get(citizen.id())), specialization(lawyer), type);
    try {
      return invalidations.after(
          ConnectionTags.of(citizen.id(), lawyerId),
          () -> connections.request(new NewConnection(citizen.id(), lawyerId, message, metadata)));
    } catch (DuplicateKey e) {
      throw refusal(connections.between(citizen.id(), lawyerId));
    }
  }

  public void revoke(Caller citizen, Id connection) {
    DirectConnection asked =
        connections.find(connection).orElseThrow(ConnectionRequests::nothingToRevoke);
    boolean revoked =
        invalidations.after(
            ConnectionTags.of(asked.citizen(), asked.lawyer()),
            () -> connections.revoke(connection, citizen.id()));
    if (!revoked) {
      throw nothingToRevoke();
    }
  }

  private static Problem nothingToRevoke() {
    return Problem.notFound("No pending connection request of yours has this identifier");
  }

  private static boolean takesRequests(Person person) {
    return person.role() == Role.LAWYER && person.active() && person.verified();
  }

  private static Problem refusal(Optional<DirectConnection> existing) {
    return existing.map(DirectConnection::isBlocked).orElse(false)
        ? Problem.forbidden("You cannot send a connection request to this lawyer")
        : Problem.invalid("You already have a connection or a pending request with this lawyer");
  }

  private static String city(Person citizen) {
    return Optional.ofNullable(citizen)
        .map(Person::address)
        .map(Address::city)
        .filter(city -> !city.isBlank())
        .orElse(ConnectionMetadata.UNKNOWN_LOCATION);
  }

  private static List<String> specialization(Person lawyer) {
    return Optional.ofNullable(lawyer.lawyerDetails())
        .map(LawyerDetails::specialization)
        .orElse(List.of());
  }
}
