package org.chainverdict.citizens;

import java.time.Instant;
import java.util.Comparator;
import org.chainverdict.shared.Id;

/**
 * Something that a citizen has begun.
 *
 * @param type query, dispute or connection
 * @param title null for connections, which have none of their own
 * @param description the latest that happened
 * @param lawyer null while there is none
 * @param category cases only, as is the priority
 * @param disputeType disputes only
 */
public record Activity(
    Id id,
    String type,
    String title,
    String description,
    String status,
    Instant timestamp,
    Id lawyer,
    String category,
    String priority,
    String disputeType) {

  /** Of two at the same moment the one with the greater identifier. */
  public static final Comparator<Activity> LATEST_FIRST =
      Comparator.comparing(
              Activity::timestamp, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
          .thenComparing(activity -> activity.id().hex())
          .reversed();

  /** The type of connections. */
  public static final String CONNECTION = "connection";
}
