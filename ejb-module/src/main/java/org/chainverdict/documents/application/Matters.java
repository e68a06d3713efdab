package org.chainverdict.documents.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.chainverdict.cases.CaseStore;
import org.chainverdict.connections.ConnectionStatus;
import org.chainverdict.connections.Connections;
import org.chainverdict.connections.DirectConnection;
import org.chainverdict.documents.DocumentType;
import org.chainverdict.documents.Parties;
import org.chainverdict.shared.Id;

/** The cases and connections that documents belong to, as far as documents care: whose they are. */
@ApplicationScoped
public class Matters {

  private CaseStore cases;
  private Connections connections;

  Matters() {}

  @Inject
  public Matters(CaseStore cases, Connections connections) {
    this.cases = cases;
    this.connections = connections;
  }

  /** Empty when there is no such case or connection. */
  Optional<Parties> parties(DocumentType type, Id id) {
    return type.caseType()
        .map(
            caseType ->
                cases
                    .find(caseType, id)
                    .map(found -> Parties.of(found.citizen(), found.assignedLawyer())))
        .orElseGet(() -> connections.find(id).map(Matters::of));
  }

  /** Until it is accepted, and once it is blocked, nobody files anything with the other. */
  private static Parties of(DirectConnection connection) {
    boolean stands = connection.status() == ConnectionStatus.ACCEPTED && !connection.isBlocked();
    return stands ? Parties.of(connection.citizen(), connection.lawyer()) : Parties.NONE;
  }
}
