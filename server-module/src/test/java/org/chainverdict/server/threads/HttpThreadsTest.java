package org.chainverdict.server.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.glassfish.grizzly.threadpool.DefaultWorkerThread;
import org.junit.jupiter.api.Test;

class HttpThreadsTest {

  /** The server makes the pool by reflection, and reuses buffers in its own threads only. */
  @Test
  void theServersOwnThreadsDoTheWork() throws Exception {
    ExecutorService pool =
        (ExecutorService) Class.forName(HttpThreads.class.getName()).getConstructor().newInstance();
    try {
      Thread thread = pool.submit(Thread::currentThread).get(20, TimeUnit.SECONDS);
      assertThat(thread).isInstanceOf(DefaultWorkerThread.class);
      assertThat(((DefaultWorkerThread) thread).getMemoryPool()).isNotNull();
      assertThat(thread.getName()).startsWith("http-threads(");
    } finally {
      pool.shutdownNow();
    }
  }
}
