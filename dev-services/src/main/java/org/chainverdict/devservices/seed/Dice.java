package org.chainverdict.devservices.seed;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way in every run. */
final class Dice {

  private final SplittableRandom random;

  Dice(SeedKind kind, int number) {
    this.random = new SplittableRandom(kind.ordinal() * 1_000_003L + number * 31L);
  }

  /** From 0, without the limit. */
  int below(int limit) {
    return random.nextInt(limit);
  }

  boolean chance(int percent) {
    return below(100) < percent;
  }

  <T> T pick(List<T> list) {
    return list.get(below(list.size()));
  }

  /** One of the choices, each as likely as its weight says. */
  <T> T weighted(List<Choice<T>> choices) {
    int rest = below(choices.stream().mapToInt(Choice::weight).sum());
    for (Choice<T> choice : choices) {
      rest -= choice.weight();
      if (rest < 0) {
        return choice.value();
      }
    }
    throw new IllegalStateException("no choice");
  }

  Duration minutes(int least, int most) {
    return Duration.ofMinutes(least + (long) below(most - least + 1));
  }

  Duration hours(int least, int most) {
    return minutes(least * 60, most * 60);
  }

  Duration days(int least, int most) {
    return minutes(least * 24 * 60, most * 24 * 60);
  }

  /** How likely a value is, beside others. */
  record Choice<T>(int weight, T value) {}
}
