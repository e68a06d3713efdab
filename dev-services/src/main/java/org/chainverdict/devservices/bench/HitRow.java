package org.chainverdict.devservices.bench;

/**
 * A route whose stored answer was measured.
 *
 * @param name as {@link OldSystem} knows it
 * @param coding of the answer: plain or gzip
 * @param bytes of the body as sent
 * @param atHalf both at half of what the node can do; null where that was not measured
 */
record HitRow(
    String name, String path, String coding, int bytes, Duel.Round full, Duel.Round atHalf) {}
