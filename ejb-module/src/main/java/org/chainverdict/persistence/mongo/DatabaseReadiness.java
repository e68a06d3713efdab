package org.chainverdict.persistence.mongo;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the database was opened and checked, and if not, why. */
@ApplicationScoped
public class DatabaseReadiness {

  private volatile boolean ready;
  private volatile String reason = "the database has not been opened yet";

  public boolean isReady() {
    return ready;
  }

  /** A sentence for operators; meaningless once ready. */
  public String reason() {
    return reason;
  }

  void ready() {
    ready = true;
    reason = "";
  }

  void waitingFor(String newReason) {
    reason = newReason;
  }
}
