package org.chainverdict.cache.application;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Consumer;
import org.chainverdict.cache.Tag;

/** Collects the stamps of an answer while it is made. Used by one thread. */
public final class Recording implements Consumer<Tag> {

  private final TagVersions versions;
  private int[] slots = new int[16];
  private long[] seen = new long[16];
  private int count;

  public Recording(TagVersions versions, Collection<Tag> tags) {
    this.versions = versions;
    tags.forEach(this);
  }

  /** The first look at a slot counts: it was before the first reading. */
  @Override
  public void accept(Tag tag) {
    int slot = TagVersions.slot(tag);
    for (int i = 0; i < count; i++) {
      if (slots[i] == slot) {
        return;
      }
    }
    if (count == slots.length) {
      slots = Arrays.copyOf(slots, count * 2);
      seen = Arrays.copyOf(seen, count * 2);
    }
    slots[count] = slot;
    seen[count] = versions.of(slot);
    count++;
  }

  public Stamps stamps() {
    return new Stamps(Arrays.copyOf(slots, count), Arrays.copyOf(seen, count));
  }
}
