package org.chainverdict.ratelimit;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.chainverdict.ratelimit.Decision.Outcome;
import org.chainverdict.ratelimit.Limiter.Failure;

/**
 * One counter as this node has it: tokens taken from the shared counter and not yet handed out.
 * Threads that ask for the same subject wait for each other, so only one of them goes to the shared
 * counter.
 */
final class Bucket {

  /** How long an exhausted counter is not looked at again; a lifted ban takes this long to show. */
  static final long REST_MILLIS = 1_000;

  private final String key;
  private final Limiter limiter;
  private final boolean leases;
  private final ReentrantLock lock = new ReentrantLock();

  /** Let through on this node's own account and not yet reported to the shared counter. */
  private final AtomicInteger spent = new AtomicInteger();

  private Policy policy;
  private WindowCount seen;
  private int tokens;
  private int unused;
  private volatile int left = Integer.MAX_VALUE;
  private long restsUntil;
  private long lastAsked;
  private long refusals;
  private boolean closed;

  /**
   * @param kept whether the next request for the subject will find this bucket
   */
  Bucket(String key, Limiter limiter, boolean kept) {
    this.key = key;
    this.limiter = limiter;
    this.leases = kept && limiter.counting() == Limiter.Counting.LEASED;
  }

  /** Null when this bucket was retired meanwhile and another has to be asked. */
  Decision decide(Policy current, SharedCounts counts, Duration patience) {
    if (!lockWithin(patience)) {
      return hurry(current, counts);
    }
    try {
      if (closed) {
        return null;
      }
      long now = counts.now();
      lastAsked = now;
      turn(current, now);
      Outcome outcome = outcome(counts, patience, now);
      if (outcome == Outcome.REFUSED) {
        refusals++;
        outcome = policy.shadow() ? Outcome.SHADOWED : outcome;
      }
      return decision(outcome, now);
    } finally {
      lock.unlock();
    }
  }

  private Outcome outcome(SharedCounts counts, Duration patience, long now) {
    if (tokens == 0 && now < restsUntil) {
      return Outcome.REFUSED;
    }
    try {
      if (tokens == 0) {
        refill(counts, patience, now);
      }
    } catch (CountsUnavailable e) {
      return alone(counts, now);
    }
    if (tokens > 0) {
      tokens--;
      return Outcome.ADMITTED;
    }
    restsUntil = now + REST_MILLIS;
    return Outcome.REFUSED;
  }

  private void refill(SharedCounts counts, Duration patience, long now) {
    int reported = spent.get();
    // Those who wait for this thread get theirs in the same way.
    int wanted = 1 + lock.getQueueLength();
    Ledger.Request request =
        new Ledger.Request(leases, wanted, policy, seen, reported, unused, now);
    int members = counts.members();
    Ledger.Grant grant =
        counts.ask(
            patience,
            isClosed(),
            cells -> Ledger.take(cells, key, request, members),
            late -> keep(late, request, patience));
    seen = grant.count();
    tokens = grant.tokens();
    unused = 0;
    left = policy.limit() - seen.used();
    spent.addAndGet(-reported);
  }

  /** Tokens that came too late for whoever asked are for the next ones. */
  private void keep(Ledger.Grant late, Ledger.Request request, Duration patience) {
    if (!lockWithin(patience)) {
      return;
    }
    try {
      if (!closed && (seen == null || seen.start() <= late.count().start())) {
        boolean sameWindow = seen != null && seen.start() == late.count().start();
        tokens = late.tokens() + (sameWindow ? tokens : 0);
        seen = sameWindow && seen.used() > late.count().used() ? seen : late.count();
        spent.accumulateAndGet(request.spent(), (now, reported) -> Math.max(0, now - reported));
        left = policy.limit() - seen.used();
        unused = sameWindow ? unused - Math.min(unused, request.unused()) : 0;
      }
    } finally {
      lock.unlock();
    }
  }

  /** Without the shared counter a node lets through its share of what is left, or nothing. */
  private Outcome alone(SharedCounts counts, long now) {
    if (isClosed()) {
      return policy.shadow() ? Outcome.OPEN : Outcome.CLOSED;
    }
    if (seen == null) {
      seen = new WindowCount(now, 0);
    }
    left = policy.limit() - seen.used() + unused;
    return onOwnAccount(policy, counts) ? Outcome.OPEN : Outcome.REFUSED;
  }

  /** Another thread waits for the shared counter so long that this one cannot wait for it. */
  private Decision hurry(Policy current, SharedCounts counts) {
    boolean inShare = !isClosed() && onOwnAccount(current, counts);
    boolean passes = inShare || current.shadow();
    Outcome refusal = isClosed() ? Outcome.CLOSED : Outcome.REFUSED;
    long reset = current.window().toMillis();
    return new Decision(limiter, current, passes ? Outcome.OPEN : refusal, 0, reset);
  }

  private boolean onOwnAccount(Policy current, SharedCounts counts) {
    int rest = Math.max(0, Math.min(current.limit(), left));
    int share = rest == 0 ? 0 : Math.max(1, rest / Math.max(1, counts.members()));
    return spent.getAndUpdate(taken -> taken < share ? taken + 1 : taken) < share;
  }

  private boolean isClosed() {
    return limiter.failure() == Failure.CLOSED;
  }

  /** Begins anew when the window is over; tokens of another policy go back. */
  private void turn(Policy current, long now) {
    if (!current.equals(policy)) {
      policy = current;
      unused += tokens;
      tokens = 0;
      restsUntil = 0;
    }
    if (seen != null && !seen.isLive(policy.window(), now)) {
      seen = null;
      tokens = 0;
      unused = 0;
      restsUntil = 0;
      spent.set(0);
      left = policy.limit();
    }
  }

  private Decision decision(Outcome outcome, long now) {
    int rest = seen == null ? policy.limit() : policy.limit() - seen.used() + tokens + unused;
    long end = seen == null ? now + policy.window().toMillis() : seen.end(policy.window());
    boolean full = outcome == Outcome.REFUSED || outcome == Outcome.SHADOWED;
    return new Decision(
        limiter,
        policy,
        outcome,
        full ? 0 : Math.max(0, rest - spent.get()),
        Math.max(0, end - now));
  }

  /** The next request asks the shared counter. */
  void look() {
    lock.lock();
    try {
      restsUntil = 0;
    } finally {
      lock.unlock();
    }
  }

  /**
   * True when nobody needs this bucket any more; tokens of one that was idle for so long have gone
   * back then.
   */
  boolean retire(SharedCounts counts, Duration patience, long idleMillis) {
    if (!lock.tryLock()) {
      return false;
    }
    try {
      long now = counts.now();
      if (policy != null && seen != null && seen.isLive(policy.window(), now)) {
        if (now - lastAsked < idleMillis) {
          return false;
        }
        giveBack(counts, patience, now);
      }
      closed = true;
      return true;
    } catch (CountsUnavailable e) {
      return false;
    } finally {
      lock.unlock();
    }
  }

  private void giveBack(SharedCounts counts, Duration patience, long now) {
    int reported = spent.get();
    if (tokens + unused + reported > 0) {
      Ledger.Request request =
          new Ledger.Request(leases, 0, policy, seen, reported, unused + tokens, now);
      counts.ask(
          patience,
          false,
          cells -> {
            Ledger.settle(cells, key, request);
            return null;
          },
          late -> {});
    }
  }

  /** Refusals since the last call. */
  long takeRefusals() {
    lock.lock();
    try {
      long since = refusals;
      refusals = 0;
      return since;
    } finally {
      lock.unlock();
    }
  }

  private boolean lockWithin(Duration patience) {
    try {
      return lock.tryLock() || lock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
