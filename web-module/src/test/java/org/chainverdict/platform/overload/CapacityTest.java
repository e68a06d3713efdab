package org.chainverdict.platform.overload;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CapacityTest {

  private final AtomicBoolean full = new AtomicBoolean();
  private final AtomicLong threshold = new AtomicLong();

  @Test
  void withAFullHeapAFewGoOn() {
    Capacity capacity = new Capacity(32, new HeapPressure(List.of(old()), 90));
    full.set(true);

    assertThat(capacity.enter()).isTrue();
    assertThat(capacity.enter()).isTrue();
    assertThat(capacity.enter()).isFalse();
    capacity.leave();
    assertThat(capacity.enter()).isTrue();
    assertThat(capacity.shed()).isEqualTo(1);
  }

  @Test
  void withRoomInTheHeapAllTurnsAreTaken() {
    Capacity capacity = new Capacity(32, new HeapPressure(List.of(old()), 90));

    for (int i = 0; i < 32; i++) {
      assertThat(capacity.enter()).isTrue();
    }
    assertThat(capacity.underWay()).isEqualTo(32);
    assertThat(capacity.enter()).isFalse();
    assertThat(capacity.shed()).isEqualTo(1);
  }

  @Test
  void theThresholdIsAPartOfTheHeap() {
    var unused = new HeapPressure(List.of(old()), 90);

    assertThat(threshold).hasValue(900);
  }

  @Test
  void theRunningVirtualMachineHasSomethingToWatch() {
    assertThat(new HeapPressure(99).isHigh()).isFalse();
  }

  private MemoryPoolMXBean old() {
    return (MemoryPoolMXBean)
        Proxy.newProxyInstance(
            CapacityTest.class.getClassLoader(),
            new Class<?>[] {MemoryPoolMXBean.class},
            (proxy, called, arguments) ->
                switch (called.getName()) {
                  case "getType" -> MemoryType.HEAP;
                  case "isCollectionUsageThresholdSupported", "isUsageThresholdSupported" -> true;
                  case "getUsage" -> new MemoryUsage(0, 10, 100, 1_000);
                  case "setCollectionUsageThreshold" -> {
                    threshold.set((long) arguments[0]);
                    yield null;
                  }
                  case "isCollectionUsageThresholdExceeded" -> full.get();
                  default -> throw new UnsupportedOperationException(called.getName());
                });
  }
}
