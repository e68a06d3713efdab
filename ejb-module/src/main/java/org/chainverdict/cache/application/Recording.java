package org.chainverdict.cache.application;

import java.util.Arrays;
import java.util.Collection;
import org.chainverdict.cache.Making;
import org.chainverdict.cache.Tag;

/** Collects the stamps of an answer while it is made. Used by one thread. */
public final class Recording implements Making {

  private final TagVersions versions;
  private final Parts parts;
  private int[] slots = new int[16];
  private long[] seen = new long[16];
  private int count;

  /**
   * Of something that shares no parts with others.
   *
   * @param tags {@link Tag#EVERYTHING} is always noted as well
   */
  public Recording(TagVersions versions, Collection<Tag> tags) {
    this(versions, tags, null);
  }

  Recording(TagVersions versions, Collection<Tag> tags, Parts parts) {
    this.versions = versions;
    this.parts = parts;
    tags.forEach(this::of);
    of(Tag.EVERYTHING);
  }

  /** The first look at a slot counts: it was before the first reading. */
  @Override
  public void of(Tag tag) {
    int slot = TagVersions.slot(tag);
    if (indexOf(slot) < 0) {
      add(slot, versions.of(slot));
    }
  }

  @Override
  public Object known(Object key) {
    Parts.Part part = parts == null ? null : parts.find(key);
    if (part == null) {
      return null;
    }
    include(part.stamps());
    return part.value();
  }

  @Override
  public void learned(Object key, Object value) {
    if (parts != null) {
      parts.keep(key, value, stamps());
    }
  }

  @Override
  public void learned(Object key, Object value, Tag tag) {
    if (parts != null) {
      int[] of = {TagVersions.slot(tag), TagVersions.slot(Tag.EVERYTHING)};
      parts.keep(key, value, new Stamps(of, new long[] {before(of[0]), before(of[1])}));
    }
  }

  private long before(int slot) {
    int at = indexOf(slot);
    if (at < 0) {
      throw new IllegalArgumentException("Learned from what was not noted before it was read");
    }
    return seen[at];
  }

  public Stamps stamps() {
    return new Stamps(Arrays.copyOf(slots, count), Arrays.copyOf(seen, count));
  }

  /** What was noted before keeps its version: where they differ, the answer is stale already. */
  private void include(Stamps stamps) {
    for (int i = 0; i < stamps.slots().length; i++) {
      if (indexOf(stamps.slots()[i]) < 0) {
        add(stamps.slots()[i], stamps.versions()[i]);
      }
    }
  }

  private int indexOf(int slot) {
    for (int i = 0; i < count; i++) {
      if (slots[i] == slot) {
        return i;
      }
    }
    return -1;
  }

  private void add(int slot, long version) {
    if (count == slots.length) {
      slots = Arrays.copyOf(slots, count * 2);
      seen = Arrays.copyOf(seen, count * 2);
    }
    slots[count] = slot;
    seen[count] = version;
    count++;
  }
}
