package org.chainverdict.platform.overload;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/**
 * Whether the heap was nearly full after the last garbage collection. What is in use between
 * collections says nothing. Only the pools of objects that have grown old are looked at: the others
 * may be full at any time.
 */
final class HeapPressure {

  private final List<MemoryPoolMXBean> old;

  HeapPressure(int percent) {
    this(ManagementFactory.getMemoryPoolMXBeans(), percent);
  }

  HeapPressure(List<MemoryPoolMXBean> pools, int percent) {
    this.old = pools.stream().filter(HeapPressure::isOld).toList();
    for (MemoryPoolMXBean pool : old) {
      pool.setCollectionUsageThreshold(pool.getUsage().getMax() / 100 * percent);
    }
  }

  boolean isHigh() {
    for (MemoryPoolMXBean pool : old) {
      if (pool.isCollectionUsageThresholdExceeded()) {
        return true;
      }
    }
    return false;
  }

  /** Pools of young objects have no threshold for what is in use now. */
  private static boolean isOld(MemoryPoolMXBean pool) {
    return pool.getType() == MemoryType.HEAP
        && pool.isCollectionUsageThresholdSupported()
        && pool.isUsageThresholdSupported()
        && pool.getUsage().getMax() > 0;
  }
}
