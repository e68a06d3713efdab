package org.chainverdict.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chainverdict.identity.Role;
import org.chainverdict.shared.Id;

/**
 * The two between whom a document lies. They alone may file one, and both may read it.
 *
 * @param lawyer null while a case has none
 */
public record Parties(Id citizen, Id lawyer) {

  /** Whom the documents are for, each with his role; the identifiers name no accounts. */
  public List<Party> all() {
    List<Party> all = new ArrayList<>();
    if (citizen != null) {
      all.add(new Party(citizen, Role.CITIZEN));
    }
    if (lawyer != null) {
      all.add(new Party(lawyer, Role.LAWYER));
    }
    return all;
  }

  /** Empty for whoever takes no part. */
  public Optional<Role> roleOf(Id account) {
    return all().stream()
        .filter(party -> party.user().equals(account))
        .map(Party::role)
        .findFirst();
  }

  /** One of the two. */
  public record Party(Id user, Role role) {}
}
