package org.chainverdict.ratelimit;

import org.chainverdict.ratelimit.SharedCounts.Cells;

/**
 * The shared side of a counter. Tokens are written off before they are handed out, so all nodes
 * together never hand out more than the limit; what a node holds and does not use is missing until
 * it gives it back.
 */
final class Ledger {

  /** Another node wins each time only while it makes progress, so this is never reached in life. */
  private static final int MAX_TRIES = 10_000;

  private Ledger() {}

  /**
   * What a node wants and what it has to report.
   *
   * @param lease whether more tokens may be taken than are wanted now
   * @param wanted how many requests wait for a token
   * @param seen the counter as the node saw it last, null when it never did
   * @param spent handed out without having been written off
   * @param unused written off in {@code seen} without having been handed out
   * @param now the time at which a window would begin
   */
  record Request(
      boolean lease,
      int wanted,
      Policy policy,
      WindowCount seen,
      int spent,
      int unused,
      long now) {}

  /**
   * @param tokens how many the node may hand out
   */
  record Grant(WindowCount count, int tokens) {}

  static Grant take(Cells cells, String key, Request request, int members) {
    String value = request.seen() == null ? cells.get(key) : request.seen().text();
    // The last value seen is tried unread: where one node serves a client, that saves one way.
    boolean guessed = request.seen() != null;
    for (int i = 0; i < MAX_TRIES; i++) {
      WindowCount before = settled(WindowCount.parse(value), request);
      int free = Math.max(0, request.policy().limit() - before.used());
      int tokens = Math.min(free, leaseSize(request, free, members));
      WindowCount after = before.with((long) before.used() + tokens);
      boolean nothingNew = after.text().equals(value);
      if (nothingNew ? !guessed : cells.swap(key, value, after.text())) {
        return new Grant(after, tokens);
      }
      value = cells.get(key);
      guessed = false;
    }
    throw new CountsUnavailable(null);
  }

  /** Reports what is to be reported and takes nothing. */
  static void settle(Cells cells, String key, Request request) {
    for (int i = 0; i < MAX_TRIES; i++) {
      String value = cells.get(key);
      String after = settled(WindowCount.parse(value), request).text();
      if (value == null || after.equals(value) || cells.swap(key, value, after)) {
        return;
      }
    }
  }

  /** Begins a new window. Deleting the counter would not do: nodes put a lost one back. */
  static void restart(Cells cells, String key, long now) {
    String fresh = new WindowCount(now, 0).text();
    for (int i = 0; i < MAX_TRIES; i++) {
      String value = cells.get(key);
      if (value == null || cells.swap(key, value, fresh)) {
        return;
      }
    }
  }

  /** A twentieth of the limit at a time; less where that would leave other nodes without. */
  static int leaseSize(Request request, int free, int members) {
    int ahead = Math.min(request.policy().limit() / 20, free / (2 * members));
    return Math.max(request.wanted(), request.lease() ? ahead : 0);
  }

  /** The counter that goes on from here, with what the node has to report. */
  private static WindowCount settled(WindowCount stored, Request request) {
    WindowCount seen = request.seen();
    WindowCount going = stored;
    if (stored == null) {
      // Lost with a node, or pushed out: what this node remembers is better than nothing.
      going = seen;
    }
    if (going == null || !going.isLive(request.policy().window(), request.now())) {
      return new WindowCount(request.now(), 0);
    }
    int unused = seen != null && seen.start() == going.start() ? request.unused() : 0;
    return going.with((long) going.used() + request.spent() - unused);
  }
}
