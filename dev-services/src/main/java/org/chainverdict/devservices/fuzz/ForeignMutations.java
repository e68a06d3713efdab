package org.chainverdict.devservices.fuzz;

import java.util.List;

/** A right request about what belongs to somebody else. */
final class ForeignMutations {

  private ForeignMutations() {}

  static void pathValue(Draft draft, Chance chance) {
    for (String name : List.copyOf(draft.path.keySet())) {
      List<String> theirs = draft.world.foreignValues(name);
      if (!theirs.isEmpty()) {
        draft.path.put(name, chance.pick(theirs));
      }
    }
  }

  static void bodyValue(Draft draft, Chance chance) {
    for (String name : List.of("relatedId", "chatId", "citizenId")) {
      if (draft.json.has(name)) {
        draft.json.put(name, chance.pick(draft.world.foreignValues(name)));
      }
    }
  }
}
