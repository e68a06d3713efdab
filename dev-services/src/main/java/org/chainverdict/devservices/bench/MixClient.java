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
    MixWrites kind = MixWrites.next(random, users.get(user));
    if (!write(kind, user, node)) {
      return false;
    }
    // Every second writer looks at once at what he has done, and meets another node.
    return random.nextBoolean() || read(user, kind.seenIn(), (node + 1) % nodes);
  }

  /** One change of a user at a time; whoever comes meanwhile goes on to something else. */
  private boolean write(MixWrites kind, int user, int node) {
    MixUser writer = users.get(user);
    if (!writer.writing.tryLock()) {
      return true;
    }
    try {
      if (!count.begin()) {
        return false;
      }
      if (kind.write(connection, writer, user, node)) {
        count.wrote();
      } else {
        count.failed();
      }
      return true;
    } finally {
      writer.writing.unlock();
    }
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
}
