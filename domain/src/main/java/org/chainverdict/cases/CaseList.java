package org.chainverdict.cases;

import java.util.List;
import java.util.Set;
import org.chainverdict.shared.Id;

/**
 * A list of queries and disputes together.
 *
 * @param types which of the two
 * @param reader for whom it is
 * @param withChats whether the chats of the cases are loaded as well
 * @param fields what to load; empty for everything
 */
public record CaseList(
    List<CaseType> types,
    CaseScope scope,
    CaseFilter filter,
    CaseOrder order,
    Id reader,
    boolean withChats,
    Set<String> fields) {

  /** Deeper pages cost the database more than they are worth to a reader. */
  public static final int DEPTH = 10_000;

  public CaseList {
    types = List.copyOf(types);
    fields = Set.copyOf(fields);
  }
}
