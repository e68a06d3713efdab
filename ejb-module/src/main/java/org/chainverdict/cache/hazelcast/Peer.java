package org.chainverdict.cache.hazelcast;

/**
 * Another node, as this one sees it. What goes out to it is numbered, so that it notices when
 * something is missing; the monitor of this object keeps numbers and messages in one order.
 */
final class Peer {

  private final String member;
  private long sent;
  private long lastGrant;
  private boolean knowsUs;
  private volatile long received;
  private volatile boolean welcomed;
  private volatile long leaseUntil;

  Peer(String member) {
    this.member = member;
  }

  String member() {
    return member;
  }

  /** The number of the next invalidation that is sent; call it with the monitor held. */
  long nextOrdinal() {
    return ++sent;
  }

  long sent() {
    return sent;
  }

  /**
   * When the other node has surely stopped serving if it hears nothing any more. Before it has
   * welcomed this node, it serves without asking this one.
   */
  synchronized long servesAtMostUntil(long leaseNanos) {
    return (knowsUs ? lastGrant : System.nanoTime()) + leaseNanos;
  }

  /** Lets the other node serve for another lease; call it with the monitor held. */
  void grant() {
    lastGrant = System.nanoTime();
  }

  /** All that it knew is known here, up to this number. */
  void welcomed(long ordinal) {
    synchronized (this) {
      if (!knowsUs) {
        knowsUs = true;
        grant();
      }
    }
    received = ordinal;
    leaseUntil = System.nanoTime();
    welcomed = true;
  }

  boolean isWelcomed() {
    return welcomed;
  }

  /** False when one before is missing. */
  boolean receives(long ordinal) {
    boolean next = ordinal == received + 1;
    if (next) {
      received = ordinal;
    } else if (ordinal > received) {
      welcomed = false;
    }
    return next;
  }

  /** The other node answered a ping of that moment, having sent so many invalidations. */
  void answered(long pingedAt, long ordinal, long leaseNanos) {
    if (welcomed && received >= ordinal) {
      leaseUntil = pingedAt + leaseNanos;
    }
  }

  /** Until when this node can be sure to have heard of everything from the other one. */
  long leaseUntil() {
    return leaseUntil;
  }

  /** Without an answer for long, the other one may have forgotten this node: greet it anew. */
  void doubtAfter(long silenceNanos) {
    if (welcomed && System.nanoTime() - leaseUntil > silenceNanos) {
      welcomed = false;
    }
  }

  boolean isTrusted(long now) {
    return welcomed && leaseUntil - now > 0;
  }
}
