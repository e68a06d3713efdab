package org.chainverdict.cache.application;

/**
 * The fixed part of a body.
 *
 * @param bytes open at their end unless the whole body is fixed
 * @param checksum of the fixed part, see {@link Gzip#checksumWithout}; 0 for a whole one
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Gzipped(byte[] bytes, int checksum) {

  static Gzipped of(byte[] body, int fixed, int level) {
    if (fixed == body.length) {
      return new Gzipped(Gzip.whole(body, level), 0);
    }
    int rest = body.length - fixed;
    return new Gzipped(Gzip.open(body, fixed, level), Gzip.checksumWithout(body, fixed, rest));
  }
}
