package org.chainverdict.devservices.supervisor;

/** Thrown into work that was under way when the run was told to stop. */
public final class Stopping extends RuntimeException {
  Stopping() {
    super("The run is being stopped.");
  }
}
