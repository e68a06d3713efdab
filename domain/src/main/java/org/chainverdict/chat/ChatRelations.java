package org.chainverdict.chat;

import org.chainverdict.shared.Id;

/** Whether a citizen and a lawyer know each other well enough for a direct chat. */
public interface ChatRelations {

  /**
   * They have an accepted connection, stand on each other's older list, share a case, or have a
   * direct chat already.
   */
  boolean mayChat(Id citizen, Id lawyer);
}
