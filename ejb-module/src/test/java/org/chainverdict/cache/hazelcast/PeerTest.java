package org.chainverdict.cache.hazelcast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeerTest {

  private static final long LEASE = 1_000_000_000_000L;

  private final Peer peer = new Peer("other");

  @Test
  void isTrustedFromTheAnswerToAPingOnwards() {
    long pinged = System.nanoTime();
    assertThat(peer.isTrusted(pinged)).isFalse();
    peer.welcomed(0);
    peer.answered(pinged, 0, LEASE);

    assertThat(peer.isTrusted(System.nanoTime())).isTrue();
    assertThat(peer.leaseUntil()).isEqualTo(pinged + LEASE);
  }

  @Test
  void anAnswerThatIsAheadOfWhatArrivedLengthensNoLease() {
    peer.welcomed(3);
    peer.answered(System.nanoTime(), 4, LEASE);
    assertThat(peer.isTrusted(System.nanoTime())).isFalse();

    assertThat(peer.receives(4)).isTrue();
    peer.answered(System.nanoTime(), 4, LEASE);
    assertThat(peer.isTrusted(System.nanoTime())).isTrue();
  }

  @Test
  void aMissingMessageEndsTheTrustUntilTheNextWelcome() {
    peer.welcomed(1);
    peer.answered(System.nanoTime(), 1, LEASE);

    assertThat(peer.receives(3)).isFalse();
    assertThat(peer.isTrusted(System.nanoTime())).isFalse();
    peer.welcomed(3);
    peer.answered(System.nanoTime(), 3, LEASE);
    assertThat(peer.isTrusted(System.nanoTime())).isTrue();
  }

  @Test
  void whoHasNotWelcomedThisNodeMayServeForAWholeLeaseFromNow() {
    long before = System.nanoTime();
    assertThat(peer.servesAtMostUntil(LEASE)).isGreaterThanOrEqualTo(before + LEASE);
  }

  @Test
  void silenceAsksForAnotherGreeting() {
    peer.welcomed(0);
    peer.doubtAfter(LEASE);
    assertThat(peer.isWelcomed()).isTrue();
    peer.doubtAfter(-1);
    assertThat(peer.isWelcomed()).isFalse();
  }
}
