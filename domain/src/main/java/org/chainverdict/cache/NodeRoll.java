package org.chainverdict.cache;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Which nodes may have changed something that no other one has heard of. It lies where the changes
 * themselves lie, so whoever can make a change can also be written down.
 */
public interface NodeRoll {

  /** To be called before the node serves anything that an earlier one has left. Repeatable. */
  void enter(String life);

  /** The lives that have entered and not left: they run, or ended without a word. */
  Set<String> present();

  /** What those have left who ended in good order, as far back as anything of it can matter. */
  List<Legacy> legacies();

  /** The last word of a node: it changes nothing any more. */
  void leave(Legacy legacy);

  /** Forgets those who ended without a word; nothing happens to those who have left since. */
  void strike(Collection<String> lives);
}
