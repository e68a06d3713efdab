package org.chainverdict.devservices.bench;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Numbers below a bound, of which number n comes 1/(n+1) times as often as number 0. */
final class Zipf {

  private final double[] upTo;

  Zipf(int bound) {
    upTo = new double[bound];
    double sum = 0;
    for (int n = 0; n < bound; n++) {
      sum += 1.0 / (n + 1);
      upTo[n] = sum;
    }
    for (int n = 0; n < bound; n++) {
      upTo[n] /= sum;
    }
    upTo[bound - 1] = 1;
  }

  int next(SplittableRandom random) {
    int found = Arrays.binarySearch(upTo, random.nextDouble());
    return found >= 0 ? found + 1 : -found - 1;
  }
}
