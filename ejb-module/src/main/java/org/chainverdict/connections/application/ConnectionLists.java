package org.chainverdict.connections.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chainverdict.connections.ConnectionField;
import org.chainverdict.connections.ConnectionList;
import org.chainverdict.connections.Connections;
import org.chainverdict.connections.DirectConnection;
import org.chainverdict.identity.Caller;
import org.chainverdict.identity.People;
import org.chainverdict.identity.Person;
import org.chainverdict.identity.Role;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;
import org.chainverdict.shared.PageRequest;

/** The caller's own connections, each with the person on the other side. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ConnectionLists {

  @Inject private Connections connections;
  @Inject private People people;

  public Page<Connected> pending(Caller caller, PageRequest page, Set<ConnectionField> fields) {
    return list(ConnectionList.pending(caller.id(), caller.role(), fields), page);
  }

  public Page<Connected> accepted(Caller caller, PageRequest page, Set<ConnectionField> fields) {
    return list(ConnectionList.accepted(caller.id(), caller.role(), fields), page);
  }

  private Page<Connected> list(ConnectionList list, PageRequest page) {
    Page<DirectConnection> found = connections.list(list, page);
    List<Id> others =
        found.items().stream()
            .map(connection -> other(connection, list.side()))
            .filter(Objects::nonNull)
            .toList();
    Map<Id, Person> byId = people.find(others);
    return found.map(
        connection -> new Connected(connection, byId.get(other(connection, list.side()))));
  }

  /** Null when a field selection has left the other side out. */
  private static Id other(DirectConnection connection, Role reader) {
    return reader == Role.CITIZEN ? connection.lawyer() : connection.citizen();
  }
}
