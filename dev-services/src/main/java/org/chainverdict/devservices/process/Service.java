package org.chainverdict.devservices.process;

import java.time.Duration;

/** A server that can be started as a process and asked whether it answers. */
public interface Service {
  String name();

  Program program();

  /** Answers quickly whether the server can be used. */
  boolean ready();

  /** Called before each start, while no process of this service lives. */
  default void prepare() {}

  /** Called once after each start, when the server is ready. */
  default void initialise() {}

  default Duration startLimit() {
    return Duration.ofSeconds(60);
  }

  default Duration stopGrace() {
    return Duration.ofSeconds(10);
  }
}
