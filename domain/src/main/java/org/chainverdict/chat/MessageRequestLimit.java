package org.chainverdict.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chainverdict.shared.Id;

/** Counts how often a citizen has asked a lawyer for a chat, in a window that moves with time. */
public interface MessageRequestLimit {

  int PER_WINDOW = 2;
  Duration WINDOW = Duration.ofHours(1);

  /**
   * Counts one more request in one step with the look whether there is room for it.
   *
   * @return empty when it is counted, else when there is room again
   */
  Optional<Instant> take(Id citizen, Id lawyer);
}
