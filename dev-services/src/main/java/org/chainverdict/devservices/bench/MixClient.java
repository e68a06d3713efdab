package org.chainverdict.devservices.bench;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.chainverdict.devservices.bench.MixUser.Verdict;
import org.chainverdict.devservices.seed.SeedReport.SeededAccount;

/** One thread of the mixed load, with a connection to every node. */
final class MixClient implements Runnable {

  private static final String LIST = "/api/queries?page=1&limit=10";
  private static final String DASHBOARD = "/api/citizens/dashboard";
  private static final String ACCOUNT = "/api/auth/me";

  /** Of so many draws one is a write; it brings two reads of its own. */
  private static final int DRAWS_PER_WRITE = 8;

  private static final int STEPS = 20;

  private final SplittableRandom random;
  private final List<URI> nodes;
  private final List<SeededAccount> accounts;
  private final List<MixUser> users;
  private final MixCount count;
  private final long requests;
  private final Consumer<String> progress;
  private final Zipf zipf;
  private final Map<String, byte[]> known = new HashMap<>();
  private List<RawConnection> connections;

  MixClient(
      int number,
      List<URI> nodes,
      List<SeededAccount> accounts,
      List<MixUser> users,
      MixCount count,
      long requests,
      Consumer<String> progress) {
    this.random = new SplittableRandom(number);
    this.nodes = nodes;
    this.accounts = accounts;
    this.users = users;
    this.count = count;
    this.requests = requests;
    this.progress = progress;
    this.zipf = new Zipf(users.size());
  }

  @Override
  public void run() {
    connections = nodes.stream().map(RawConnection::new).toList();
    try {
      while (draw()) {
        // All that is to be done stands in draw().
      }
    } finally {
      connections.forEach(RawConnection::close);
    }
  }

  /** False when there have been enough. */
  private boolean draw() {
    int user = zipf.next(random);
    if (random.nextInt(DRAWS_PER_WRITE) > 0) {
      return read(user, random.nextInt(3), random.nextInt(nodes.size()));
    }
    int node = random.nextInt(nodes.size());
    int other = (node + 1) % nodes.size();
    return write(user, node) && read(user, 0, other) && read(user, 1, other);
  }

  private boolean read(int user, int kind, int node) {
    if (!begin()) {
      return false;
    }
    MixUser asking = users.get(user);
    long before = asking.written();
    String path = kind == 0 ? LIST : kind == 1 ? DASHBOARD : ACCOUNT;
    RawConnection.Answer answer = send("GET", user, path, "", node);
    if (answer.status() != 200) {
      count.failed();
      return true;
    }
    Verdict verdict =
        switch (kind) {
          case 0 -> asking.list(answer.text(), before);
          case 1 -> asking.dashboard(answer.text(), before);
          default -> asking.account(answer.text());
        };
    count.read(verdict, answer.header("x-cache").equals("HIT"));
    return true;
  }

  private boolean write(int user, int node) {
    MixUser writer = users.get(user);
    if (!writer.writing.tryLock()) {
      return true;
    }
    try {
      if (!begin()) {
        return false;
      }
      long number = writer.written() + 1;
      if (number == 1) {
        String own = send("GET", user, DASHBOARD, "", node).text();
        writer.startsWith(MixUser.total(own));
      }
      RawConnection.Answer answer =
          send("POST", user, "/api/queries", body(writer.mark(number)), node);
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

  private boolean begin() {
    long number = count.begin();
    if (number < requests && number > 0 && number % Math.max(1, requests / STEPS) == 0) {
      MixCount.Result now = count.result();
      progress.accept(
          "%d of %d: %.1f %% hits, %d stale, %d foreign, %d failed"
              .formatted(
                  number, requests, now.hitRate(), now.stale(), now.foreign(), now.failed()));
    }
    return number < requests;
  }

  private RawConnection.Answer send(String method, int user, String path, String body, int node) {
    if (!method.equals("GET")) {
      return connections.get(node).exchange(bytes(method, user, path, body, node));
    }
    byte[] request =
        known.computeIfAbsent(
            user + " " + node + path, unused -> bytes(method, user, path, body, node));
    return connections.get(node).exchange(request);
  }

  private byte[] bytes(String method, int user, String path, String body, int node) {
    String token = accounts.get(user).accessToken();
    return new Target(nodes.get(node), path, Map.of("Authorization", "Bearer " + token))
        .bytes(method, body);
  }

  private static String body(String mark) {
    return """
        {"title":"%s","description":"A question that bears the mark %s of the mixed load.",\
        "category":"civil","priority":"low"}"""
        .formatted(mark, mark);
  }
}
