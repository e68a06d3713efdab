package org.chainverdict.audit;

/** Keeps security events. */
public interface AuditTrail {

  void record(SecurityEvent event);

  /**
   * Only logs the event. For what strangers can bring about as often as they like: they must not
   * fill the database, and the time of a write would tell them which accounts there are.
   */
  void note(SecurityEvent event);
}
