package org.chainverdict.devservices.supervisor;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.chainverdict.devservices.process.Child;
import org.chainverdict.devservices.process.Service;

/** A service and the process that is its present life. */
public final class Supervised {
  private static final int RESTART_ATTEMPTS = 5;

  private final Service service;
  private final RestartPolicy policy;
  private final Runnable changed;
  private final Consumer<String> news;
  private Child child;
  private boolean closed;
  private volatile boolean ready;

  Supervised(Service service, RestartPolicy policy, Runnable changed, Consumer<String> news) {
    this.service = service;
    this.policy = policy;
    this.changed = changed;
    this.news = news;
  }

  public Service service() {
    return service;
  }

  public String name() {
    return service.name();
  }

  /** Null before the first start. */
  public synchronized Child child() {
    return child;
  }

  public boolean alive() {
    Child current = child();
    return current != null && current.alive();
  }

  public boolean ready() {
    return ready && alive();
  }

  /** Starts the process; {@link #awaitReady} must follow. */
  public void launch() {
    Child started;
    synchronized (this) {
      if (closed) {
        throw new Stopping();
      }
      ready = false;
      service.prepare();
      started = service.program().start();
      child = started;
    }
    changed.run();
    var unused = started.process().onExit().thenRun(() -> ended(started));
  }

  public void awaitReady() {
    Child current = child();
    try {
      current.awaitReady(service.startLimit(), service::ready);
    } catch (RuntimeException e) {
      throw current.wanted() ? e : new Stopping();
    }
    service.initialise();
    ready = true;
    changed.run();
  }

  public void start() {
    launch();
    awaitReady();
  }

  public void stop() {
    Child last;
    synchronized (this) {
      closed = true;
      last = child;
    }
    if (last != null) {
      last.stop(service.stopGrace());
    }
  }

  private void ended(Child dead) {
    boolean wasReady = ready;
    if (!dead.wanted() || dead != child()) {
      return;
    }
    ready = false;
    changed.run();
    if (!wasReady) {
      return; // whoever waits for its start reports it
    }
    news.accept(
        "%s (pid %d) ended, exit code %d; its log: %s"
            .formatted(name(), dead.pid(), dead.process().exitValue(), dead.program().log()));
    restartLater(1);
  }

  private void restartLater(int attempt) {
    policy
        .delay()
        .ifPresent(
            delay -> {
              var unused =
                  CompletableFuture.runAsync(
                      () -> restart(attempt),
                      CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS));
            });
  }

  private void restart(int attempt) {
    try {
      if (!alive()) {
        start();
        news.accept(name() + " is back (pid " + child().pid() + ")");
      }
    } catch (Stopping e) {
      return;
    } catch (RuntimeException e) {
      news.accept(name() + " could not be started again: " + e.getMessage());
      if (attempt < RESTART_ATTEMPTS) {
        restartLater(attempt + 1);
      }
    }
  }
}
