package org.chainverdict.cache.application;

import java.util.Arrays;

/**
 * The versions that tags had before the data was read of which something was made. What was made is
 * fresh as long as they are the same.
 */
public record Stamps(int[] slots, long[] versions) {

  public boolean areCurrent(TagVersions now) {
    for (int i = 0; i < slots.length; i++) {
      if (now.of(slots[i]) != versions[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Stamps stamps
        && Arrays.equals(slots, stamps.slots)
        && Arrays.equals(versions, stamps.versions);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(slots) * 31 + Arrays.hashCode(versions);
  }

  @Override
  public String toString() {
    return Arrays.toString(slots) + '@' + Arrays.toString(versions);
  }
}
