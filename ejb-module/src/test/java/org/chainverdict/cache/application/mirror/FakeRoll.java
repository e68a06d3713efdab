package org.chainverdict.cache.application.mirror;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chainverdict.cache.Legacy;
import org.chainverdict.cache.NodeRoll;

/** A roll in memory that several nodes of a test share. */
final class FakeRoll implements NodeRoll {

  final Set<String> present = new HashSet<>();
  final List<Legacy> legacies = new ArrayList<>();

  @Override
  public void enter(String life) {
    present.add(life);
  }

  @Override
  public Set<String> present() {
    return Set.copyOf(present);
  }

  @Override
  public List<Legacy> legacies() {
    return List.copyOf(legacies);
  }

  @Override
  public void leave(Legacy legacy) {
    present.remove(legacy.life());
    legacies.add(legacy);
  }

  @Override
  public void strike(Collection<String> lives) {
    present.removeAll(lives);
  }
}
