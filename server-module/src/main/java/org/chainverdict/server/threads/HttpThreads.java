package org.chainverdict.server.threads;

import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.glassfish.grizzly.Grizzly;
import org.glassfish.grizzly.memory.MemoryManager;
import org.glassfish.grizzly.memory.ThreadLocalPool;
import org.glassfish.grizzly.memory.ThreadLocalPoolProvider;
import org.glassfish.grizzly.threadpool.DefaultWorkerThread;

/**
 * The pool of an HTTP listener of Payara; named in {@code classname} of its {@code thread-pool}.
 * The server makes it without arguments.
 */
public final class HttpThreads extends CompensatingThreadPool {

  /**
   * More than the requests that are let in at a time; see the setting {@code
   * chainverdict.load.max-requests}.
   */
  private static final int MOST = 200;

  private static final Duration REST = Duration.ofMinutes(5);

  public HttpThreads() {
    super(least(), MOST, REST, new Factory());
  }

  /** Two for each processor: one may be at the end of its time slice in the middle of a task. */
  private static int least() {
    return Math.min(MOST, Math.max(4, 2 * Runtime.getRuntime().availableProcessors()));
  }

  /** Grizzly keeps buffers and objects for reuse in threads of this kind only. */
  private static final class Factory implements ThreadFactory {

    private final AtomicInteger made = new AtomicInteger();

    @Override
    public Thread newThread(Runnable work) {
      Thread thread =
          new DefaultWorkerThread(
              Grizzly.DEFAULT_ATTRIBUTE_BUILDER,
              "http-threads(" + made.incrementAndGet() + ')',
              buffers(),
              work);
      thread.setDaemon(true);
      thread.setContextClassLoader(DefaultWorkerThread.class.getClassLoader());
      return thread;
    }

    private static ThreadLocalPool<?> buffers() {
      return MemoryManager.DEFAULT_MEMORY_MANAGER instanceof ThreadLocalPoolProvider provider
          ? provider.createThreadLocalPool()
          : null;
    }
  }
}
