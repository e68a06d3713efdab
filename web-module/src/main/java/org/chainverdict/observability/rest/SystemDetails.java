package org.chainverdict.observability.rest;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.Map;

/** What the node runs on, for administrators. */
final class SystemDetails {

  private SystemDetails() {}

  static Map<String, Object> system() {
    return Map.of(
        "memory", Map.of("system", machineMemory(), "process", processMemory()), "cpu", cpu());
  }

  static Map<String, Object> application() {
    Runtime.Version java = Runtime.version();
    return Map.of(
        "nodeVersion", "Java " + java,
        "runtimeVersion", java.toString(),
        "pid", ProcessHandle.current().pid(),
        "uptime", Units.uptime());
  }

  private static Map<String, Object> machineMemory() {
    OperatingSystemMXBean os = os();
    long total = os.getTotalMemorySize();
    long free = os.getFreeMemorySize();
    return Map.of(
        "total", Units.gigabytes(total),
        "used", Units.gigabytes(total - free),
        "free", Units.gigabytes(free),
        "usagePercent", Units.percent(total == 0 ? 0 : (double) (total - free) / total));
  }

  private static Map<String, Object> processMemory() {
    MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    MemoryUsage other = ManagementFactory.getMemoryMXBean().getNonHeapMemoryUsage();
    return Map.of(
        "rss", Units.megabytes(heap.getCommitted() + other.getCommitted()),
        "heapTotal", Units.megabytes(heap.getCommitted()),
        "heapUsed", Units.megabytes(heap.getUsed()),
        "external", Units.megabytes(other.getUsed()));
  }

  private static Map<String, Object> cpu() {
    OperatingSystemMXBean os = os();
    return Map.of(
        "cores", os.getAvailableProcessors(),
        "model", os.getArch(),
        "loadAverage", Map.of("1min", String.valueOf(os.getSystemLoadAverage())),
        "platform", os.getName(),
        "arch", os.getArch());
  }

  private static OperatingSystemMXBean os() {
    return (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  }
}
