package org.chainverdict.devservices.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.chainverdict.devservices.Problem;
import org.chainverdict.devservices.seed.SeedReport.SeededAccount;

/**
 * Many citizens at all nodes at once, nine reads to a write, a few of them much busier than the
 * rest. Every answer is looked at: does it show what its reader had written before he asked, and is
 * it his.
 */
final class MixBench {

  private static final int CLIENTS = 16;

  private final List<URI> nodes;
  private final List<SeededAccount> citizens;
  private final List<SeededAccount> lawyers;
  private final long requests;
  private final Consumer<String> progress;

  /**
   * @param lawyers of whom those are used whose profile can be seen
   */
  MixBench(
      List<URI> nodes,
      List<SeededAccount> citizens,
      List<SeededAccount> lawyers,
      long requests,
      Consumer<String> progress) {
    this.nodes = nodes;
    this.citizens = citizens;
    this.lawyers = lawyers;
    this.requests = requests;
    this.progress = progress;
  }

  /**
   * @param seconds that it took
   */
  record Outcome(MixCount.Result counts, double seconds, int users, int nodes) {}

  Outcome run() {
    MixCount count = new MixCount(requests, progress);
    List<String> shown;
    List<MixUser> users;
    try (MixConnection connection = connect()) {
      shown =
          lawyers.stream()
              .map(SeededAccount::id)
              .filter(id -> connection.get(0, profile(id), 0).status() == 200)
              .toList();
      users = users(connection, shown);
    }
    ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    long start = System.nanoTime();
    try {
      List<Future<?>> clients = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        clients.add(
            threads.submit(new MixClient(i, this::connect, nodes.size(), users, shown, count)));
      }
      for (Future<?> each : clients) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new Problem("A client failed: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Problem("Interrupted while measuring.", e);
    } finally {
      threads.shutdownNow();
    }
    return new Outcome(
        count.result(), (System.nanoTime() - start) / 1e9, users.size(), nodes.size());
  }

  private MixConnection connect() {
    return new MixConnection(nodes, citizens);
  }

  private static String profile(String lawyer) {
    return "/api/lawyers/" + lawyer + "/profile";
  }

  /** Each has one lawyer of his own with whom he is not connected yet. */
  private List<MixUser> users(MixConnection connection, List<String> shown) {
    String run = Long.toString(System.currentTimeMillis(), 36);
    List<MixUser> users = new ArrayList<>();
    progress.accept("signing in %d citizens".formatted(citizens.size()));
    for (int i = 0; i < citizens.size(); i++) {
      SeededAccount citizen = citizens.get(i);
      MixRequest request = request(connection, i, shown);
      long total = MixUser.total(connection.get(i, MixUser.DASHBOARD, 0).text());
      MixUser user = new MixUser(citizen.id(), citizen.email(), run, request, total);
      String login =
          "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(citizen.email(), citizen.password());
      user.renewed(connection.send("POST", i, "/api/auth/login", login, 0).text());
      users.add(user);
    }
    return users;
  }

  /** Null when he knows or asks the next ten lawyers already. */
  private static MixRequest request(MixConnection connection, int user, List<String> shown) {
    for (int n = 0; n < 10; n++) {
      String lawyer = shown.get((7 * user + n) % shown.size());
      RawConnection.Answer answer =
          connection.send("POST", user, MixRequest.path(lawyer), MixRequest.BODY, 0);
      if (answer.status() / 100 == 2) {
        return new MixRequest(lawyer, MixRequest.sent(answer.text()));
      }
    }
    return null;
  }
}
