package org.chainverdict.devservices.bench;

import java.util.Arrays;

/**
 * What many equal requests have taken.
 *
 * @param nanos of each request, in order of size
 * @param bytes of one body
 * @param cpuSeconds of the server's process, for all of them
 */
record Measurement(long[] nanos, int bytes, double cpuSeconds) {

  Measurement {
    nanos = nanos.clone();
    Arrays.sort(nanos);
  }

  double millis(int percentile) {
    int index = (int) Math.ceil(percentile / 100.0 * nanos.length) - 1;
    return nanos[Math.max(0, index)] / 1e6;
  }

  double cpuSecondsPerThousand() {
    return cpuSeconds * 1_000 / nanos.length;
  }
}
