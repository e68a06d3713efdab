package org.chainverdict.devservices.bench;

/**
 * What a load found out.
 *
 * @param bad answers that were not 2xx, and requests without an answer
 * @param cpuSeconds of the server meanwhile
 */
record Sample(
    long requests,
    double seconds,
    double p50Millis,
    double p99Millis,
    long bad,
    double cpuSeconds) {

  double perSecond() {
    return requests / seconds;
  }

  double cpuPerThousand() {
    return cpuSeconds * 1_000 / Math.max(1, requests);
  }

  Sample withCpu(double measured) {
    return new Sample(requests, seconds, p50Millis, p99Millis, bad, measured);
  }
}
