package org.chainverdict.devservices.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process that can be found again later: the number alone is not enough, because the system gives
 * it to another process in time.
 */
public record ProcessId(long pid, long startedAt) {
  /** The start time is derived from the clock, which may be corrected while a process lives. */
  private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(5);

  public static ProcessId of(ProcessHandle handle) {
    return new ProcessId(
        handle.pid(), handle.info().startInstant().map(Instant::toEpochMilli).orElse(0L));
  }

  public Optional<ProcessHandle> handle() {
    return ProcessHandle.of(pid).filter(this::isSame).filter(handle -> !isZombie());
  }

  public boolean alive() {
    return handle().isPresent();
  }

  private boolean isSame(ProcessHandle handle) {
    if (!handle.isAlive()) {
      return false;
    }
    Optional<Instant> start = handle.info().startInstant();
    return startedAt == 0
        || start.isEmpty()
        || Math.abs(start.get().toEpochMilli() - startedAt) <= CLOCK_TOLERANCE.toMillis();
  }

  /** An ended child that its parent has not collected yet still has a number, but does nothing. */
  private boolean isZombie() {
    try {
      String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
      return stat.startsWith(") Z", stat.lastIndexOf(')'));
    } catch (IOException e) {
      return false;
    }
  }
}
