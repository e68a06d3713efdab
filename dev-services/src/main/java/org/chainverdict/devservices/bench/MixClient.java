package org.chainverdict.devservices.bench;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.chainverdict.devservices.bench.MixUser.Verdict;

/** One thread of the mixed load. */
final class MixClient implements Runnable {

  /** Of so many requests one is a write. */
  private static final int REQUESTS_PER_WRITE = 10;

  private static final int DIRECTORY_PAGES = 5;
  private final SplittableRandom random;
  private final Supplier<MixConnection> connecting;
  private final int nodes;
  private final List<MixUser> users;
  private final List<String> lawyers;
  private final MixCount count;
  private final Zipf busy;
  private final Zipf sought;
  private MixConnection connection;

  MixClient(
      int number,
      Supplier<MixConnection> connecting,
      int nodes,
      List<MixUser> users,
      List<String> lawyers,
      MixCount count) {
    this.random = new SplittableRandom(number);
    this.connecting = connecting;
    this.nodes = nodes;
    this.users = users;
    this.lawyers = lawyers;
    this.count = count;
    this.busy = new Zipf(users.size());
    this.sought = new Zipf(lawyers.size());
  }

  @Override
  public void run() {
    try (MixConnection own = connecting.get()) {
      connection = own;
      while (draw()) {
        // All that is to be done stands in draw().
      }
    }
  }

  /** False when there have been enough. */
  private boolean draw() {
    int user = busy.next(random);
    int node = random.nextInt(nodes);
    if (random.nextInt(REQUESTS_PER_WRITE) > 0) {
      return read(user, MixReads.next(random), node);
    }
    boolean files = random.nextBoolean() || users.get(user).request() == null;
    // Every second writer looks at once at what he has done, and meets another node.
    boolean looks = random.nextBoolean();
    int other = (node + 1) % nodes;
    boolean goesOn = files ? file(user, node) : connect(user, node);
    MixReads changed = files ? MixReads.QUERIES : MixReads.REQUESTS;
    return goesOn && (!looks || read(user, changed, other));
  }

  private boolean read(int user, MixReads kind, int node) {
    if (!count.begin()) {
      return false;
    }
    MixUser asking = users.get(user);
    long written = asking.written();
    MixRequest request = asking.request();
    long version = request == null ? 0 : request.version();
    String lawyer = lawyers.get(sought.next(random));
    RawConnection.Answer answer = connection.get(user, path(kind, lawyer), node);
    if (answer.status() != 200) {
      count.failed();
      return true;
    }
    String body = answer.text();
    Verdict verdict =
        switch (kind) {
          case DIRECTORY -> asking.others(body);
          case PROFILE -> body.contains(lawyer) ? asking.others(body) : Verdict.FOREIGN;
          case DASHBOARD -> asking.dashboard(body, written);
          case QUERIES -> asking.list(body, written);
          case REQUESTS -> request == null ? Verdict.GOOD : request.list(body, version);
          case ACCOUNT -> asking.account(body);
        };
    count.read(verdict, answer.header("x-cache"));
    return true;
  }

  private String path(MixReads kind, String lawyer) {
    return switch (kind) {
      case DIRECTORY ->
          "/api/lawyers/verified?limit=36&page=" + (1 + random.nextInt(DIRECTORY_PAGES));
      case PROFILE -> "/api/lawyers/" + lawyer + "/profile";
      case DASHBOARD -> MixUser.DASHBOARD;
      case QUERIES -> "/api/queries?page=1&limit=10";
      case REQUESTS -> "/api/citizens/pending-connection-requests";
      case ACCOUNT -> "/api/auth/me";
    };
  }

  private boolean file(int user, int node) {
    MixUser writer = users.get(user);
    if (!writer.writing.tryLock()) {
      return true;
    }
    try {
      if (!count.begin()) {
        return false;
      }
      long number = writer.written() + 1;
      RawConnection.Answer answer =
          connection.send("POST", user, "/api/queries", body(writer.mark(number)), node);
      if (answer.status() == 201) {
        writer.wrote(number);
        count.wrote();
      } else {
        count.failed();
      }
      return true;
    } finally {
      writer.writing.unlock();
    }
  }

  private boolean connect(int user, int node) {
    MixUser writer = users.get(user);
    if (!writer.writing.tryLock()) {
      return true;
    }
    try {
      if (!count.begin()) {
        return false;
      }
      MixRequest request = writer.request();
      String pending = request.pending();
      request.changes();
      RawConnection.Answer answer =
          pending == null
              ? connection.send(
                  "POST",
                  user,
                  "/api/citizens/direct-connection-request/" + request.lawyer(),
                  "{\"message\":\"May I ask you something?\"}",
                  node)
              : connection.send(
                  "DELETE", user, "/api/citizens/revoke-connection-request/" + pending, "", node);
      if (answer.status() / 100 != 2) {
        request.changed(pending);
        count.failed();
        return true;
      }
      request.changed(pending == null ? MixRequest.sent(answer.text()) : null);
      count.wrote();
      return true;
    } finally {
      writer.writing.unlock();
    }
  }

  private static String body(String mark) {
    return """
        {"title":"%s","description":"A question that bears the mark %s of the mixed load.",\
        "category":"civil","priority":"low"}"""
        .formatted(mark, mark);
  }
}
