package org.chainverdict.devservices.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.chainverdict.devservices.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @TempDir Path temp;

  @Test
  void showsTheEndOfTheLogWhenAProcessFailsToStart() {
    Child child = shell("echo what went wrong; exit 3");

    assertThatThrownBy(() -> child.awaitReady(LIMIT, () -> false))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("exit code 3")
        .hasMessageContaining("what went wrong")
        .hasMessageContaining(log().toString());
  }

  @Test
  void endsAProcessThatDoesNotListen() {
    Child child = shell("trap '' TERM; echo deaf; while :; do sleep 0.1; done");
    child.awaitReady(LIMIT, () -> Tail.last(log(), 1).contains("deaf"));

    child.stop(Duration.ofMillis(100));

    assertThat(child.alive()).isFalse();
    assertThat(child.wanted()).isFalse();
    assertThat(child.id().alive()).isFalse();
  }

  @Test
  void takesAnotherProcessWithTheSameNumberForAnotherOne() {
    ProcessId own = ProcessId.of(ProcessHandle.current());

    assertThat(own.alive()).isTrue();
    assertThat(new ProcessId(own.pid(), own.startedAt() - 60_000).alive()).isFalse();
  }

  private Child shell(String script) {
    return new Program("test", List.of("/bin/sh", "-c", script), temp, log()).start();
  }

  private Path log() {
    return temp.resolve("test.log");
  }
}
