package org.chainverdict.cases;

import java.time.Instant;
import java.util.List;
import org.chainverdict.shared.Id;

/**
 * A case goes to the lawyer of an accepted request.
 *
 * @param request the accepted one, of the given kind
 * @param response the words of who accepted; null for none
 */
public record Assignment(
    RequestKind kind,
    Id request,
    Id lawyer,
    String response,
    List<TimelineEntry> entries,
    Instant at) {

  /** What the other candidates read. */
  public static final String TO_THE_OTHERS = "The case was given to another lawyer.";

  public Assignment {
    entries = List.copyOf(entries);
  }
}
