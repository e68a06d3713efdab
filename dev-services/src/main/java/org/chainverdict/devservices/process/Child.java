package org.chainverdict.devservices.process;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.chainverdict.devservices.Problem;

/** A process that this program started. */
public final class Child {
  private final Program program;
  private final Process process;
  private final ProcessId id;
  private volatile boolean wanted = true;

  Child(Program program, Process process) {
    this.program = program;
    this.process = process;
    this.id = ProcessId.of(process.toHandle());
  }

  public String name() {
    return program.name();
  }

  public Program program() {
    return program;
  }

  public ProcessId id() {
    return id;
  }

  public long pid() {
    return id.pid();
  }

  public boolean alive() {
    return process.isAlive();
  }

  /** True until somebody asked it to stop: an end before that is an accident. */
  public boolean wanted() {
    return wanted;
  }

  public Process process() {
    return process;
  }

  /** Waits until the condition is true; an end or a delay shows the end of the log. */
  public void awaitReady(Duration limit, BooleanSupplier ready) {
    boolean inTime = Await.until(limit, () -> !alive() || ready.getAsBoolean());
    if (!alive()) {
      throw failure("ended while starting (exit code " + process.exitValue() + ")");
    }
    if (!inTime) {
      throw failure("was not ready after " + limit.toSeconds() + " s");
    }
  }

  private Problem failure(String what) {
    return new Problem(name() + " " + what + ".\n" + Tail.describe(program.log()));
  }

  /** Asks politely, then insists. */
  public void stop(Duration grace) {
    wanted = false;
    process.destroy();
    try {
      if (!process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
