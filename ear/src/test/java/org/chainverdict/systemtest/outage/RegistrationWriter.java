package org.chainverdict.systemtest.outage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Api;
import org.chainverdict.systemtest.support.Registrations;

/**
 * Registers account after account until it is told to stop, and remembers what the server promised.
 */
final class RegistrationWriter implements AutoCloseable {
  private final Api api;
  private final Thread thread = new Thread(this::write, "registrations");
  private final List<String> acknowledged = new CopyOnWriteArrayList<>();
  private final Set<Integer> statuses = new ConcurrentSkipListSet<>();
  private volatile Throwable failure;
  private volatile boolean stopped;

  RegistrationWriter(Api api) {
    this.api = api;
  }

  RegistrationWriter start() {
    thread.start();
    return this;
  }

  /** Addresses of the accounts that the server said it has. */
  List<String> acknowledged() {
    return acknowledged;
  }

  Set<Integer> statuses() {
    return statuses;
  }

  /** What ended the writer early, such as an answer against the contract; null when nothing did. */
  Throwable failure() {
    return failure;
  }

  @Override
  public void close() {
    stopped = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void write() {
    try {
      while (!stopped) {
        Map<String, Object> body = Registrations.citizen();
        Answer answer = api.post("/api/auth/register").json(body).send();
        statuses.add(answer.status());
        if (answer.status() == 201) {
          acknowledged.add((String) body.get("email"));
        }
      }
    } catch (RuntimeException | AssertionError e) {
      failure = e;
    }
  }
}
