package org.chainverdict.devservices.supervisor;

import java.time.Duration;
import java.util.List;
import org.chainverdict.devservices.process.Await;
import org.chainverdict.devservices.process.ProcessId;
import org.chainverdict.devservices.state.RunState;

/** Ends what a supervisor that was killed has left running. */
public final class Leftovers {
  private static final Duration GRACE = Duration.ofSeconds(15);

  private Leftovers() {}

  /** Answers how many there were. */
  public static int end(RunState state) {
    List<ProcessId> alive =
        state.processes().stream().map(RunState.Recorded::id).filter(ProcessId::alive).toList();
    alive.forEach(id -> id.handle().ifPresent(ProcessHandle::destroy));
    if (!Await.until(GRACE, () -> alive.stream().noneMatch(ProcessId::alive))) {
      alive.forEach(id -> id.handle().ifPresent(ProcessHandle::destroyForcibly));
      Await.until(GRACE, () -> alive.stream().noneMatch(ProcessId::alive));
    }
    return alive.size();
  }
}
