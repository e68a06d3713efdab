package org.chainverdict.persistence.mongo;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import org.chainverdict.observability.RoundTrips;

/** Tells of every command; the driver calls it on the thread that waits for the answer. */
final class RoundTripListener implements CommandListener {

  @Override
  public void commandStarted(CommandStartedEvent event) {
    RoundTrips.sent();
  }
}
