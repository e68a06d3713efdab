package org.chainverdict.platform.overload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TurnsTest {

  @Test
  void asManyAsThereAreTurnsComeIn() {
    Turns turns = new Turns(2, Duration.ZERO);

    assertThat(turns.take()).isTrue();
    assertThat(turns.take()).isTrue();
    assertThat(turns.take()).isFalse();
    assertThat(turns.underWay()).isEqualTo(2);
    turns.giveBack();
    assertThat(turns.underWay()).isEqualTo(1);
    assertThat(turns.take()).isTrue();
  }

  @Test
  void whoWaitsGetsTheTurnThatComesFree() throws Exception {
    Turns turns = new Turns(1, Duration.ofSeconds(20));
    assertThat(turns.take()).isTrue();

    CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(turns::take);
    turns.giveBack();

    assertThat(waiting.get(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void ofManyWhoAreQuickNobodyIsTurnedAway() {
    Turns turns = new Turns(4, Duration.ofSeconds(20));
    List<CompletableFuture<Boolean>> all = new ArrayList<>();
    ExecutorService clients = Executors.newFixedThreadPool(32);
    try {
      for (int i = 0; i < 2_000; i++) {
        all.add(CompletableFuture.supplyAsync(() -> takeAndGiveBack(turns), clients));
      }
      assertThat(all).allMatch(CompletableFuture::join);
    } finally {
      clients.shutdownNow();
    }
    assertThat(turns.underWay()).isZero();
  }

  private static boolean takeAndGiveBack(Turns turns) {
    boolean taken = turns.take();
    if (taken) {
      turns.giveBack();
    }
    return taken;
  }

  @Test
  void afterAWaitInVainNobodyWaitsForAWhile() {
    Turns turns = new Turns(1, Duration.ofMillis(300));
    assertThat(turns.take()).isTrue();
    assertThat(turns.take()).isFalse();

    long start = System.nanoTime();
    for (int i = 0; i < 100; i++) {
      assertThat(turns.take()).isFalse();
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
  }
}
