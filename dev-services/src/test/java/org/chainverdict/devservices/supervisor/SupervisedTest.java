package org.chainverdict.devservices.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.chainverdict.devservices.process.Await;
import org.chainverdict.devservices.process.Program;
import org.chainverdict.devservices.process.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisedTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final RestartPolicy SOON = new RestartPolicy(Optional.of(Duration.ofMillis(10)));

  @TempDir Path temp;
  private final List<String> news = new CopyOnWriteArrayList<>();
  private Supervised server;

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void bringsBackAServerThatWasKilled() {
    server = start(SOON);
    long before = server.child().pid();

    server.child().process().destroyForcibly();

    assertThat(Await.until(LIMIT, () -> server.ready() && server.child().pid() != before)).isTrue();
    assertThat(Await.until(LIMIT, () -> news.size() == 2)).isTrue();
    assertThat(news.get(0)).contains("sleeper (pid " + before + ") ended, exit code 137");
    assertThat(news.get(1)).startsWith("sleeper is back");
  }

  @Test
  void leavesItDownWhenToldSo() {
    server = start(RestartPolicy.NEVER);

    server.child().process().destroyForcibly();

    assertThat(Await.until(LIMIT, () -> news.size() == 1)).isTrue();
    assertThat(server.alive()).isFalse();
  }

  @Test
  void neitherReportsNorRestartsWhatWasStopped() {
    server = start(SOON);

    server.stop();

    assertThat(server.alive()).isFalse();
    assertThat(news).isEmpty();
    assertThatThrownBy(server::start).isInstanceOf(Stopping.class);
  }

  private Supervised start(RestartPolicy policy) {
    Supervised started = new Supervised(new Sleeper(temp), policy, () -> {}, news::add);
    started.start();
    return started;
  }

  private record Sleeper(Path folder) implements Service {
    @Override
    public String name() {
      return "sleeper";
    }

    @Override
    public Program program() {
      List<String> command = List.of("/bin/sh", "-c", "exec sleep 60");
      return new Program(name(), command, folder, folder.resolve("log"));
    }

    @Override
    public boolean ready() {
      return true;
    }
  }
}
