package org.chainverdict.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chainverdict.shared.Id;

/** Counts how often a citizen has asked a lawyer for a chat, in a window that moves with time. */
public interface MessageRequestLimit {

  /**
   * Counts one more request in one step with the look whether there is room for it.
   *
   * @param limit how many requests a window takes
   * @return empty when it is counted, else when there is room again
   */
  Optional<Instant> take(Id citizen, Id lawyer, int limit, Duration window);
}
