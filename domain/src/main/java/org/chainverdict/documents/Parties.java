package org.chainverdict.documents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chainverdict.identity.Role;
import org.chainverdict.shared.Id;

/** Those between whom a document lies: they alone may file one, and all of them may read it. */
public record Parties(List<Party> all) {

  /** Nobody may file anything. */
  public static final Parties NONE = new Parties(List.of());

  public Parties {
    all = List.copyOf(all);
  }

  /**
   * The two of a case or connection.
   *
   * @param citizen null in odd records of an older database
   * @param lawyer null while a case has none
   */
  public static Parties of(Id citizen, Id lawyer) {
    return new Parties(
        Stream.of(new Party(citizen, Role.CITIZEN), new Party(lawyer, Role.LAWYER))
            .filter(party -> party.user() != null)
            .toList());
  }

  /** Empty for whoever takes no part. */
  public Optional<Role> roleOf(Id account) {
    return all.stream().filter(party -> party.user().equals(account)).map(Party::role).findFirst();
  }

  /** One of them. */
  public record Party(Id user, Role role) {}
}
