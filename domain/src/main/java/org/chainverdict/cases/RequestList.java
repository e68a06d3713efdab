package org.chainverdict.cases;

import java.util.List;
import java.util.Set;
import org.chainverdict.identity.Role;
import org.chainverdict.shared.Id;

/**
 * A list of offers or invitations in queries and disputes together. There is no list without its
 * reader, so none can show the requests of others.
 *
 * @param side where the reader stands: the citizen whose cases they are, or the lawyer in them
 * @param types which of the two kinds of case
 * @param status null for any
 * @param fields what to load; empty for everything
 */
public record RequestList(
    RequestKind kind,
    Role side,
    Id reader,
    List<CaseType> types,
    RequestStatus status,
    Set<RequestField> fields) {

  public RequestList {
    if (side != Role.CITIZEN && side != Role.LAWYER) {
      throw new IllegalArgumentException("A request has no side for " + side);
    }
    types = List.copyOf(types);
    fields = Set.copyOf(fields);
  }

  public boolean loads(RequestField field) {
    return fields.isEmpty() || fields.contains(field);
  }
}
