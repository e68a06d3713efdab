package org.chainverdict.devservices.bench;

import java.time.Duration;

/** Asks for the same as often as it gets answers. */
interface Loader {

  Sample run(Target target, int connections, Duration time);

  /** For the page: which client it was. */
  String name();
}
