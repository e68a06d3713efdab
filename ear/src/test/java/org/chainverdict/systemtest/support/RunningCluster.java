package org.chainverdict.systemtest.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A cluster started for the tests through {@code scripts/run} and ended through {@code
 * scripts/stop}.
 */
public final class RunningCluster implements Cluster, AutoCloseable {
  private static final Duration START_LIMIT = Duration.ofMinutes(6);
  private static final Duration SEED_LIMIT = Duration.ofMinutes(3);
  private static final Duration STOP_LIMIT = Duration.ofMinutes(2);
  private static final String ADMIN_PASSWORD = Registrations.uniqueWord() + "Aa1";

  /** Higher than in production, so that tests of the lock-out meet the lock-out first. */
  public static final int AUTH_LIMIT = 20;

  private static final String FRONTEND = "https://app.chainverdict.example";

  private final ProjectScript scripts;
  private final Thread stopAtExit = new Thread(this::stop, "stop-cluster");
  private final ClusterStatus status;
  private final Database database;

  private RunningCluster(String name, int nodes, Map<String, String> environment) {
    this.scripts = new ProjectScript(name, environment);
    scripts.run(STOP_LIMIT, "scripts/stop"); // what a killed test run may have left
    Runtime.getRuntime().addShutdownHook(stopAtExit);
    scripts.run(
        START_LIMIT,
        "scripts/run",
        "--detach",
        "--no-build",
        "--nodes",
        String.valueOf(nodes),
        "--port",
        "0");
    this.status = readStatus();
    this.database =
        new Database(
            status.mongodbUri(), new StoredAnswers(status.gateway(), ADMIN_PASSWORD)::purge);
  }

  /** Two nodes where a gateway program can stand before them, else one. */
  static RunningCluster startShared() {
    return new RunningCluster("shared", hasGateway() ? 2 : 1, environment(Map.of()));
  }

  /** A cluster of its own for a test that breaks things. */
  public static RunningCluster start(String name, int nodes, Map<String, String> extra) {
    return new RunningCluster(name, nodes, environment(extra));
  }

  @Override
  public Api gateway() {
    return new Api(status.gateway());
  }

  @Override
  public int nodeCount() {
    return status.nodes().size();
  }

  @Override
  public Api node(int index) {
    return new Api(status.nodes().get(index));
  }

  @Override
  public Mails mails() {
    return new Mails(status.mails());
  }

  @Override
  public Optional<Database> database() {
    return Optional.of(database);
  }

  @Override
  public String databaseEngine() {
    return status.engine();
  }

  @Override
  public Optional<String> adminPassword() {
    return Optional.of(ADMIN_PASSWORD);
  }

  @Override
  public String frontendUrl() {
    return FRONTEND;
  }

  /** The database process as it is now; it changes when the database was started again. */
  public long databasePid() {
    return readStatus().mongodbPid();
  }

  /** The process of a node, to see that it was not replaced. */
  public long nodePid(int index) {
    return readStatus().nodePids().get(index);
  }

  /** Ends a node at once, as a power cut would. */
  public void kill(int index) {
    ProcessHandle node = process(nodePid(index));
    node.destroyForcibly();
    node.onExit().orTimeout(60, TimeUnit.SECONDS).join();
  }

  boolean isAlive(int index) {
    return ProcessHandle.of(nodePid(index)).filter(ProcessHandle::isAlive).isPresent();
  }

  /** Asks nodes to end, all at the same time, as an operator would, and waits until they have. */
  public void stop(int... indexes) {
    List<ProcessHandle> nodes =
        IntStream.of(indexes).mapToObj(this::nodePid).map(pid -> process(pid)).toList();
    nodes.forEach(ProcessHandle::destroy);
    nodes.forEach(node -> node.onExit().orTimeout(60, TimeUnit.SECONDS).join());
  }

  /** Stops the process in the middle of whatever it does, until {@link #thaw}. */
  public static void freeze(long pid) {
    signal("-STOP", pid);
  }

  public static void thaw(long pid) {
    signal("-CONT", pid);
  }

  /** The Redis of this cluster as it is now; its process changes when it was started again. */
  public RedisServer redis() {
    ClusterStatus now = readStatus();
    return new RedisServer(URI.create(now.redisUri()), now.redisPid());
  }

  /** Brings a killed node back, at the address that it had. */
  public void start(int index) {
    scripts.run(START_LIMIT, "scripts/cluster", "start", "node-" + (index + 1));
  }

  @Override
  public List<Path> nodeLogs() {
    return scripts.nodeLogs();
  }

  @Override
  public Optional<String> seed(List<String> options) {
    List<String> command = new ArrayList<>(List.of("scripts/seed"));
    command.addAll(options);
    return Optional.of(scripts.run(SEED_LIMIT, command.toArray(String[]::new)));
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(stopAtExit);
    stop();
  }

  private void stop() {
    if (database != null) {
      database.close();
    }
    scripts.run(STOP_LIMIT, "scripts/stop");
  }

  private ClusterStatus readStatus() {
    return ClusterStatus.parse(
        scripts.run(Duration.ofMinutes(1), "scripts/cluster", "status", "--json"));
  }

  private static ProcessHandle process(long pid) {
    return ProcessHandle.of(pid).orElseThrow();
  }

  private static void signal(String name, long pid) {
    try {
      int code = new ProcessBuilder("kill", name, Long.toString(pid)).start().waitFor();
      if (code != 0) {
        throw new IllegalStateException("kill " + name + " ended with code " + code);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static boolean hasGateway() {
    return Stream.of("haproxy", "nginx").anyMatch(RunningCluster::isOnPath);
  }

  private static boolean isOnPath(String program) {
    String path = System.getenv().getOrDefault("PATH", "") + File.pathSeparator + "/usr/sbin";
    return Stream.of(path.split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /**
   * All tests come from one address, so what is counted per address must not stop them; the limits
   * per account stay as they are in production. Rate limits do not count this machine, as in every
   * run of the scripts. The local proxy is trusted, so that a test can speak for other addresses,
   * which are counted.
   */
  private static Map<String, String> environment(Map<String, String> extra) {
    Map<String, String> environment = new HashMap<>();
    environment.putAll(KnownSecrets.environment());
    environment.put("FRONTEND_URL", FRONTEND);
    environment.put("CHAINVERDICT_LOG_PROPERTIES", CommandLogging.file().toString());
    environment.put("ADMIN_EMAIL", Administrators.EMAIL);
    environment.put("ADMIN_PASSWORD", ADMIN_PASSWORD);
    environment.put("CHAINVERDICT_HTTP_TRUSTED_PROXIES", "127.0.0.1/32");
    environment.put("CHAINVERDICT_LOCKOUT_PAIR_LIMIT", "5");
    environment.put("CHAINVERDICT_LOCKOUT_ACCOUNT_LIMIT", "30");
    environment.put("CHAINVERDICT_LOCKOUT_ADDRESS_LIMIT", "1000000");
    environment.put("CHAINVERDICT_LOCKOUT_WINDOW", "1d");
    environment.put("CHAINVERDICT_HTTP_SERVER_TIMING", "true");
    environment.put("CHAINVERDICT_RATELIMIT_AUTH_LIMIT", Integer.toString(AUTH_LIMIT));
    environment.putAll(extra);
    return environment;
  }
}
