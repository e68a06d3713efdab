package org.chainverdict.cache.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One request per key and node makes an answer; those who come meanwhile wait for it. */
@ApplicationScoped
public class Flights {

  private static final long LONGEST_WAIT_MILLIS = 5_000;

  private final ConcurrentHashMap<String, CompletableFuture<StoredAnswer>> inTheAir =
      new ConcurrentHashMap<>();

  /** Null when this request is the first and has to make the answer, and then to land it. */
  public CompletableFuture<StoredAnswer> board(String key, CompletableFuture<StoredAnswer> own) {
    return inTheAir.putIfAbsent(key, own);
  }

  /**
   * @param answer null when there is nothing that others could use
   */
  public void land(String key, CompletableFuture<StoredAnswer> own, StoredAnswer answer) {
    inTheAir.remove(key, own);
    own.complete(answer);
  }

  /** Null when the wait was in vain. */
  public StoredAnswer wait(CompletableFuture<StoredAnswer> other) {
    try {
      return other.get(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    } catch (ExecutionException | TimeoutException e) {
      return null;
    }
  }
}
