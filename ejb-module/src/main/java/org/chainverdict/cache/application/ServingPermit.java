package org.chainverdict.cache.application;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Whether this node may serve what it has stored: only while every other node could have told it
 * that something changed. Who keeps in touch with the others renews it.
 */
@ApplicationScoped
public class ServingPermit {

  private volatile boolean granted;
  private volatile long until;

  public boolean holds() {
    return granted && until - System.nanoTime() > 0;
  }

  /**
   * @param nanoTime of {@link System#nanoTime}
   */
  public void grantUntil(long nanoTime) {
    until = nanoTime;
    granted = true;
  }

  public void withdraw() {
    granted = false;
  }
}
