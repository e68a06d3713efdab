package org.chainverdict.configuration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Time is asked from a clock that tests can set. */
@ApplicationScoped
public class Clocks {

  @Produces
  Clock utc() {
    return Clock.systemUTC();
  }
}
