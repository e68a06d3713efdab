package org.chainverdict.devservices.state;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a node is right now. */
public enum NodeState {
  /** Lives, but does not answer ready (yet, or any more). */
  STARTING,
  READY,
  DOWN;

  @JsonValue
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
