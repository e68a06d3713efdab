package org.chainverdict.systemtest.outage;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Accounts;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Call;
import org.chainverdict.systemtest.support.Identity;
import org.chainverdict.systemtest.support.RunningCluster;

/**
 * Kills the database under load, looks at the server while it is away, and waits until it is back.
 */
final class OutageDrill {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final int LOOKS = 3;
  private static final int OUTAGES = 5;

  /**
   * An answer and how long it took.
   *
   * @param answer the answer
   * @param duration from sending to the last byte
   */
  record Look(Answer answer, Duration duration) {}

  private final RunningCluster cluster;
  private final Identity identity;
  private final Account account;
  private final RegistrationWriter writer;
  private final List<Look> ownAccount = new ArrayList<>();
  private final List<Look> signIn = new ArrayList<>();
  private Answer readiness;
  private Answer ping;
  private Answer health;
  private Answer afterwards;
  private long nodeBefore;
  private long nodeAfter;

  OutageDrill(RunningCluster cluster) {
    this.cluster = cluster;
    this.identity = new Identity(cluster.gateway());
    this.account = new Accounts(cluster.gateway()).citizen();
    this.writer = new RegistrationWriter(cluster.gateway());
  }

  void run() {
    nodeBefore = cluster.nodePid(0);
    try (RegistrationWriter load = writer.start()) {
      await("registrations").atMost(PATIENCE).until(() -> load.acknowledged().size() >= 5);
      killDatabase();
      look();
      awaitRecovery();
      killUntilRefused(load);
      int before = load.acknowledged().size();
      await("registrations go on")
          .atMost(PATIENCE)
          .until(() -> load.failure() != null || load.acknowledged().size() > before);
    }
    nodeAfter = cluster.nodePid(0);
  }

  /**
   * A registration that is busy with its password when the database goes may wait until it is back.
   */
  private void killUntilRefused(RegistrationWriter load) {
    for (int more = 0; more < OUTAGES && !load.statuses().contains(503); more++) {
      long killed = cluster.databasePid();
      killDatabase();
      await("another database").atMost(PATIENCE).until(() -> cluster.databasePid() != killed);
      awaitRecovery();
    }
  }

  private void killDatabase() {
    ProcessHandle database = ProcessHandle.of(cluster.databasePid()).orElseThrow();
    database.destroyForcibly();
    await("the database is dead").atMost(PATIENCE).until(() -> !database.isAlive());
  }

  private void look() {
    for (int i = 0; i < LOOKS; i++) {
      ownAccount.add(timed(identity.me(account.accessToken())));
    }
    signIn.add(timed(identity.login(account)));
    ping = cluster.gateway().get("/api/health/ping").send();
    health = cluster.gateway().get("/api/health").send();
    readiness = cluster.node(0).get("/health/ready").send();
  }

  private void awaitRecovery() {
    await("the server serves again")
        .atMost(PATIENCE)
        .until(() -> identity.me(account.accessToken()).send().status() != 503);
    afterwards = identity.me(account.accessToken()).send();
    await("the server is ready again")
        .atMost(PATIENCE)
        .until(() -> cluster.node(0).get("/health/ready").send().status() == 200);
  }

  private static Look timed(Call call) {
    long start = System.nanoTime();
    Answer answer = call.send();
    return new Look(answer, Duration.ofNanos(System.nanoTime() - start));
  }

  Account account() {
    return account;
  }

  RegistrationWriter writer() {
    return writer;
  }

  List<Look> ownAccount() {
    return ownAccount;
  }

  List<Look> signIn() {
    return signIn;
  }

  Answer readiness() {
    return readiness;
  }

  Answer ping() {
    return ping;
  }

  Answer health() {
    return health;
  }

  Answer afterwards() {
    return afterwards;
  }

  boolean sameNodeThroughout() {
    return nodeBefore != 0 && nodeBefore == nodeAfter;
  }
}
