package org.chainverdict.cache.application.mirror;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chainverdict.cache.AnswerMirror;
import org.chainverdict.cache.MirrorUnavailable;

/** A mirror in memory that can be away, and counts what it is asked. */
final class FakeMirror implements AnswerMirror {

  final Map<String, byte[]> copies = new HashMap<>();
  boolean away;
  int calls;

  @Override
  public boolean isConfigured() {
    return true;
  }

  @Override
  public void write(List<Copy> written) {
    asked();
    written.stream()
        .filter(copy -> !copy.name().endsWith("probe"))
        .forEach(copy -> copies.put(copy.name(), copy.bytes()));
  }

  @Override
  public void remove(Collection<String> names) {
    asked();
    copies.keySet().removeAll(names);
  }

  @Override
  public long count(Collection<String> names) {
    asked();
    return names.stream().filter(copies::containsKey).count();
  }

  @Override
  public Map<String, byte[]> read(Collection<String> names) {
    asked();
    Map<String, byte[]> found = new HashMap<>(copies);
    found.keySet().retainAll(names);
    return found;
  }

  private void asked() {
    calls++;
    if (away) {
      throw new MirrorUnavailable(new IllegalStateException("away"));
    }
  }
}
