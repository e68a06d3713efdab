package org.chainverdict.server.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CompensatingThreadPoolTest {

  private static final Duration REST = Duration.ofSeconds(30);

  private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
  private final CountDownLatch open = new CountDownLatch(1);
  private final List<Throwable> uncaught = new ArrayList<>();
  private CompensatingThreadPool pool = pool(2, 60, REST);

  @AfterEach
  void end() {
    open.countDown();
    pool.shutdownNow();
  }

  @Test
  void noTaskIsForgottenWhoeverBringsThem() throws Exception {
    int each = 20_000;
    AtomicInteger done = new AtomicInteger();
    List<Thread> bringers = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Thread bringer =
          new Thread(
              () -> {
                for (int n = 0; n < each; n++) {
                  pool.execute(done::incrementAndGet);
                }
              });
      bringers.add(bringer);
      bringer.start();
    }
    for (Thread bringer : bringers) {
      bringer.join();
    }
    await().atMost(Duration.ofSeconds(30)).until(() -> done.get() == 6 * each);
  }

  /** One at a time, so that the threads go to rest and are called again between them. */
  @Test
  void aTaskThatComesToRestingThreadsIsTaken() throws Exception {
    for (int i = 0; i < 5_000; i++) {
      int number = i;
      assertThat(pool.submit(() -> number).get(20, TimeUnit.SECONDS)).isEqualTo(number);
    }
  }

  @Test
  void tasksThatWaitDoNotHoldUpOthers() throws Exception {
    CountDownLatch waiting = new CountDownLatch(50);
    for (int i = 0; i < 50; i++) {
      pool.execute(() -> waitFor(waiting));
    }
    assertThat(waiting.await(20, TimeUnit.SECONDS)).as("all 50 wait at a time").isTrue();
    assertThat(pool.submit(() -> "short").get(20, TimeUnit.SECONDS)).isEqualTo("short");
  }

  @Test
  void thereAreNeverMoreThreadsThanThereMayBe() throws Exception {
    pool = pool(1, 3, REST);
    AtomicInteger now = new AtomicInteger();
    AtomicInteger highest = new AtomicInteger();
    CountDownLatch three = new CountDownLatch(3);
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      all.add(
          pool.submit(
              () -> {
                highest.accumulateAndGet(now.incrementAndGet(), Math::max);
                waitFor(three);
                now.decrementAndGet();
              }));
    }
    assertThat(three.await(20, TimeUnit.SECONDS)).isTrue();
    open.countDown();
    for (Future<?> one : all) {
      one.get(20, TimeUnit.SECONDS);
    }
    assertThat(highest).hasValue(3);
  }

  @Test
  void threadsWithoutWorkEnd() throws Exception {
    pool = pool(4, 60, Duration.ofMillis(20));
    CountDownLatch waiting = new CountDownLatch(10);
    for (int i = 0; i < 10; i++) {
      pool.execute(() -> waitFor(waiting));
    }
    assertThat(waiting.await(20, TimeUnit.SECONDS)).isTrue();
    open.countDown();
    // The watch stays, of this pool and of the one that each test has.
    await().atMost(Duration.ofSeconds(20)).until(() -> living() == 2);
    assertThat(pool.submit(() -> 1).get(20, TimeUnit.SECONDS)).isEqualTo(1);
  }

  @Test
  void aTaskThatFailsHarmsNobody() throws Exception {
    pool = pool(1, 1, REST);
    Thread thread = pool.submit(Thread::currentThread).get(20, TimeUnit.SECONDS);
    ClassLoader before = thread.getContextClassLoader();
    pool.execute(
        () -> {
          Thread.currentThread().interrupt();
          Thread.currentThread().setContextClassLoader(null);
          throw new IllegalStateException("as a test");
        });
    assertThat(pool.submit(Thread::currentThread).get(20, TimeUnit.SECONDS)).isSameAs(thread);
    assertThat(pool.submit(() -> Thread.currentThread().isInterrupted()).get()).isFalse();
    assertThat(thread.getContextClassLoader()).isSameAs(before);
    assertThat(uncaught).singleElement().isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anEndedPoolDoesWhatItHasAndTakesNothingMore() throws Exception {
    pool = pool(1, 1, REST);
    CountDownLatch waiting = new CountDownLatch(1);
    ConcurrentLinkedQueue<Integer> done = new ConcurrentLinkedQueue<>();
    pool.execute(() -> waitFor(waiting));
    for (int i = 0; i < 3; i++) {
      int number = i;
      pool.execute(() -> done.add(number));
    }
    assertThat(waiting.await(20, TimeUnit.SECONDS)).isTrue();
    pool.shutdown();
    assertThatExceptionOfType(RejectedExecutionException.class)
        .isThrownBy(() -> pool.execute(() -> done.add(9)));
    open.countDown();
    assertThat(pool.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
    assertThat(pool.isTerminated()).isTrue();
    assertThat(done).containsExactly(0, 1, 2);
  }

  @Test
  void endedAtOnceItGivesBackWhatNobodyBegan() throws Exception {
    pool = pool(1, 1, REST);
    CountDownLatch waiting = new CountDownLatch(1);
    Runnable never = () -> open.countDown();
    pool.execute(() -> waitFor(waiting));
    assertThat(waiting.await(20, TimeUnit.SECONDS)).isTrue();
    pool.execute(never);
    assertThat(pool.shutdownNow()).containsExactly(never);
    assertThat(pool.awaitTermination(20, TimeUnit.SECONDS)).as("interrupted").isTrue();
  }

  @Test
  void aRangeThatIsNoneIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> pool(0, 1, REST));
    assertThatIllegalArgumentException().isThrownBy(() -> pool(3, 2, REST));
  }

  private CompensatingThreadPool pool(int least, int most, Duration rest) {
    return new CompensatingThreadPool(
        least,
        most,
        rest,
        work -> {
          Thread thread = new Thread(work);
          thread.setDaemon(true);
          thread.setUncaughtExceptionHandler((where, what) -> uncaught.add(what));
          threads.add(thread);
          return thread;
        });
  }

  private long living() {
    return threads.stream().filter(Thread::isAlive).count();
  }

  private void waitFor(CountDownLatch arrived) {
    arrived.countDown();
    try {
      open.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
