package org.chainverdict.cache.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import org.chainverdict.cache.Tag;

/**
 * The version of every tag, as this node knows it. Tags share a fixed number of slots by their
 * hash, so that the table never grows and is read without a lock; two tags in one slot only make
 * answers stale a little too often.
 *
 * <p>Versions only rise. Merging tables takes the greater value of each slot, so it may be repeated
 * and done in any order.
 */
@ApplicationScoped
public class TagVersions {

  public static final int SLOTS = 1 << 16;

  private final AtomicLongArray slots = new AtomicLongArray(SLOTS);
  private final AtomicLong clock = new AtomicLong();

  /** The same on every node. */
  public static int slot(Tag tag) {
    int hash = tag.topic().name().hashCode() * 31 + tag.subject().hashCode();
    hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
    hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
    return (hash ^ (hash >>> 16)) & (SLOTS - 1);
  }

  public long of(int slot) {
    return slots.get(slot);
  }

  /** Greater than every version that this node has seen, and near the time in microseconds. */
  public long next() {
    long now = System.currentTimeMillis() * 1_000;
    return clock.updateAndGet(last -> Math.max(last + 1, now));
  }

  /** The greatest version that one of the slots had before. */
  public long raise(int[] raised, long version) {
    long highest = 0;
    for (int slot : raised) {
      highest = Math.max(highest, slots.getAndAccumulate(slot, version, Math::max));
    }
    seen(Math.max(version, highest));
    return highest;
  }

  public void seen(long version) {
    clock.accumulateAndGet(version, Math::max);
  }

  public long[] table() {
    long[] copy = new long[SLOTS];
    for (int i = 0; i < SLOTS; i++) {
      copy[i] = slots.get(i);
    }
    return copy;
  }

  public void merge(long[] table) {
    long highest = 0;
    for (int i = 0; i < SLOTS; i++) {
      if (table[i] > 0) {
        slots.accumulateAndGet(i, table[i], Math::max);
        highest = Math.max(highest, table[i]);
      }
    }
    seen(highest);
  }
}
