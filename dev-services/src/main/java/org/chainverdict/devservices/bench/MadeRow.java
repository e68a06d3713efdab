package org.chainverdict.devservices.bench;

/**
 * Requests whose answers are made anew.
 *
 * @param what as shown
 * @param oldCpu of the system before, per 1,000 requests; not a number where unknown
 */
record MadeRow(String what, Measurement measured, double oldCpu) {

  /** How many times less CPU than the system before. */
  double gain() {
    return oldCpu / measured.cpuSecondsPerThousand();
  }
}
