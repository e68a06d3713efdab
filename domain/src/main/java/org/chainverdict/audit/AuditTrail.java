package org.chainverdict.audit;

/** Keeps security events. */
public interface AuditTrail {

  void record(SecurityEvent event);
}
