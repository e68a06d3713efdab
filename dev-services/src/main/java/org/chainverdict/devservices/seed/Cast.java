package org.chainverdict.devservices.seed;

import java.util.List;
import org.chainverdict.identity.NewAccount;
import org.chainverdict.shared.Id;

/**
 * Who takes part. The first of each side has a tenth of everything, so that the accounts shown to a
 * newcomer have something on every list; the rest falls on all.
 *
 * @param lawyers verified ones
 */
record Cast(List<Member> citizens, List<Member> lawyers) {

  private static final int SHARE_OF_THE_FIRST = 10;

  /** A seeded account as it was made. */
  record Member(Id id, NewAccount account) {}

  boolean isComplete() {
    return !citizens.isEmpty() && !lawyers.isEmpty();
  }

  Member citizen(Dice dice, int number) {
    return number % SHARE_OF_THE_FIRST == 1 ? citizens.get(0) : dice.pick(citizens);
  }

  Member lawyer(Dice dice, int number) {
    return number % SHARE_OF_THE_FIRST == 2 ? lawyers.get(0) : dice.pick(lawyers);
  }

  /** Different ones, as many as there are. */
  List<Member> lawyers(Dice dice, int number, int count) {
    List<Member> chosen = new java.util.ArrayList<>();
    chosen.add(lawyer(dice, number));
    int start = dice.below(lawyers.size());
    for (int i = 0; i < lawyers.size() && chosen.size() < count; i++) {
      Member next = lawyers.get((start + i) % lawyers.size());
      if (!chosen.contains(next)) {
        chosen.add(next);
      }
    }
    return chosen;
  }
}
