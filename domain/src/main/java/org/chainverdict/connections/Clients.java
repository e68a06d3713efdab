package org.chainverdict.connections;

import java.util.List;
import org.chainverdict.shared.Id;

/**
 * The older list of lawyers and clients, which lives in the accounts of both. Direct connections
 * stand beside it and do not fill it.
 */
public interface Clients {

  /** What a citizen's entries call the other side. */
  String LAWYER = "lawyer";

  /** What a lawyer's entries call the other side. */
  String CLIENT = "client";

  /**
   * All entries of one kind, latest first.
   *
   * @param type {@link #LAWYER} or {@link #CLIENT}
   */
  List<ClientEntry> of(Id owner, String type);

  /** True when the citizen has turned to the lawyer, or the two have a case in common. */
  boolean isRelated(Id citizen, Id lawyer);

  /** False when there is no such active citizen, or the lawyer is on the citizen's list already. */
  boolean addLawyer(Id citizen, Id lawyer);

  /** Does nothing when the citizen is on the lawyer's list already. */
  void addClient(Id lawyer, Id citizen);
}
