package org.chainverdict.ratelimit;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** Every limiter: whom it counts, how exactly, and what it does without the shared counters. */
public enum Limiter {
  API("api", Key.USER_ELSE_ADDRESS, Counting.LEASED, Failure.OPEN, 100, Duration.ofMinutes(15)),
  AUTH("auth", Key.ADDRESS, Counting.EXACT, Failure.CLOSED, 5, Duration.ofMinutes(15)),
  PASSWORD_RESET(
      "passwordReset", Key.ADDRESS, Counting.EXACT, Failure.CLOSED, 3, Duration.ofHours(1)),
  MESSAGE(
      "message", Key.USER_ELSE_ADDRESS, Counting.LEASED, Failure.OPEN, 30, Duration.ofMinutes(1)),
  UPLOAD(
      "upload", Key.USER_ELSE_ADDRESS, Counting.EXACT, Failure.CLOSED, 10, Duration.ofMinutes(15)),

  /**
   * Counted in the citizen's account, in one step with the request and in a window that moves: the
   * use case does it, whatever door the request came through.
   */
  DIRECT_MESSAGE("directMessage", Key.PAIR, Counting.EXACT, Failure.OPEN, 2, Duration.ofHours(1)),

  // Events of sockets, by what EventLimiters says.
  TYPING("typing", 60),
  ROOM("room", 60),
  READ("read", 120),
  STATUS("status", 20),
  RELAY("relay", 60),
  CALL("call", 30),
  SIGNALLING("signalling", 600);

  /** Who shares a counter. */
  public enum Key {
    ADDRESS,
    /** A signed-in user has a counter of his own, wherever he comes from. */
    USER_ELSE_ADDRESS,
    /** A user and the one whom he addresses. */
    PAIR
  }

  /** How tokens come from the shared counter. */
  public enum Counting {
    /** One by one. */
    EXACT,
    /** Some at a time, which the node then hands out by itself. */
    LEASED
  }

  /** What happens while the shared counter cannot be reached. */
  public enum Failure {
    /** The node lets through its share of the limit. */
    OPEN,
    /** Nothing is let through. */
    CLOSED
  }

  private final String wireName;
  private final Key key;
  private final Counting counting;
  private final Failure failure;
  private final Policy contract;

  /** Events of a signed-in user, a minute. */
  Limiter(String wireName, int perMinute) {
    this(
        wireName,
        Key.USER_ELSE_ADDRESS,
        Counting.LEASED,
        Failure.OPEN,
        perMinute,
        Duration.ofMinutes(1));
  }

  Limiter(
      String wireName, Key key, Counting counting, Failure failure, int limit, Duration window) {
    this.wireName = wireName;
    this.key = key;
    this.counting = counting;
    this.failure = failure;
    this.contract = new Policy(limit, window, false);
  }

  /** The name in headers, settings, metrics and in the contract. */
  public String wireName() {
    return wireName;
  }

  public Key key() {
    return key;
  }

  public Counting counting() {
    return counting;
  }

  public Failure failure() {
    return failure;
  }

  /** Whether it counts events of a socket, by {@link EventLimiters}, and nothing else. */
  public boolean countsEvents() {
    return switch (this) {
      case TYPING, ROOM, READ, STATUS, RELAY, CALL, SIGNALLING -> true;
      default -> false;
    };
  }

  /** What the contract says. */
  public Policy contract() {
    return contract;
  }

  public static Optional<Limiter> named(String wireName) {
    return Arrays.stream(values()).filter(limiter -> limiter.wireName.equals(wireName)).findFirst();
  }
}
