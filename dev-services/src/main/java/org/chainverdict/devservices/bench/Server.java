package org.chainverdict.devservices.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.chainverdict.devservices.Problem;

/** The processes whose CPU time is looked at. */
record Server(List<ProcessHandle> processes) {

  static Server of(long pid) {
    return new Server(
        List.of(ProcessHandle.of(pid).orElseThrow(() -> new Problem("The node has ended."))));
  }

  /** How large the heap of a node may become, as its own options tell: the last one counts. */
  static String heap(long pid) {
    return ProcessHandle.of(pid).flatMap(process -> process.info().arguments()).stream()
        .flatMap(Arrays::stream)
        .filter(argument -> argument.startsWith("-Xmx"))
        .reduce((first, last) -> last)
        .orElse("heap unknown");
  }

  /** Their user and system time until now. */
  double cpuSeconds() {
    return processes.stream().mapToDouble(each -> seconds(each)).sum();
  }

  Sample during(Supplier<Sample> load) {
    double before = cpuSeconds();
    Sample sample = load.get();
    return sample.withCpu(cpuSeconds() - before);
  }

  private static double seconds(ProcessHandle process) {
    return process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L) / 1e9;
  }
}
