package org.chainverdict.devservices.bench;

import java.util.List;

/**
 * A route whose stored answer was measured.
 *
 * @param name as {@link OldSystem} knows it
 * @param coding of the answer: plain or gzip
 * @param bytes of the body as sent
 * @param atHalf all rounds at half of what the node can do
 */
record HitRow(
    String name, String path, String coding, int bytes, Duel.Round full, List<Duel.Round> atHalf) {

  /** The worst that nearly all requests of a round took at most. */
  double worstMillis() {
    return atHalf.stream().mapToDouble(round -> round.node().p99Millis()).max().orElseThrow();
  }
}
