package org.chainverdict.devservices.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.LockSupport;
import org.chainverdict.devservices.Problem;

/**
 * Asks at a fixed rate. Requests are due at fixed times, whatever became of those before, and are
 * timed from then: a server that stalls is charged for all that should have been asked meanwhile.
 *
 * <p>One thread serves all connections, because a thread for each of them takes more CPU than the
 * server has to answer with.
 */
final class PacedLoader implements Loader {

  /** While many connections are opened at once it is that which would be measured. */
  static final Duration LEAD = Duration.ofMillis(500);

  private static final long NAP_NANOS = 20_000;
  private static final long PATIENCE_NANOS = Duration.ofSeconds(30).toNanos();

  private final double perSecond;

  /**
   * @param perSecond of all connections together
   */
  PacedLoader(double perSecond) {
    this.perSecond = perSecond;
  }

  @Override
  public String name() {
    return "an own client in Java at a fixed rate";
  }

  @Override
  public Sample run(Target target, int connections, Duration time) {
    byte[] request = target.bytes("GET", "");
    List<PacedConnection> all = new ArrayList<>();
    try (Selector selector = Selector.open()) {
      for (int i = 0; i < connections; i++) {
        all.add(new PacedConnection(target.server(), request, selector));
      }
      return new Run(selector, all, time).finish();
    } catch (IOException e) {
      throw new Problem("The load at a fixed rate broke off: " + e.getMessage(), e);
    } finally {
      all.forEach(PacedLoader::close);
    }
  }

  private static void close(PacedConnection connection) {
    try {
      connection.close();
    } catch (IOException e) {
      // Everything that was wanted of it has been said.
    }
  }

  private final class Run {

    private final Selector selector;
    private final Queue<PacedConnection> idle;
    private final int connections;
    private final long start = System.nanoTime();
    private final long counted = start + LEAD.toNanos();
    private final long end;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(65_536);

    private long asked;
    private long[] nanos = new long[16_384];
    private int count;
    private long bad;

    Run(Selector selector, List<PacedConnection> all, Duration time) {
      this.selector = selector;
      this.idle = new ArrayDeque<>(all);
      this.connections = all.size();
      this.end = counted + time.toNanos();
    }

    Sample finish() throws IOException {
      while (due() < end || idle.size() < connections) {
        send();
        if (selector.selectNow(key -> receive((PacedConnection) key.attachment())) == 0) {
          LockSupport.parkNanos(NAP_NANOS);
        }
        if (System.nanoTime() - end > PATIENCE_NANOS) {
          throw new IOException("an answer did not come.");
        }
      }
      if (count == 0) {
        throw new IOException("no request was answered.");
      }
      Measurement measured = new Measurement(Arrays.copyOf(nanos, count), 0, 0);
      double seconds = (System.nanoTime() - counted) / 1e9;
      return new Sample(count, seconds, measured.millis(50), measured.millis(99), bad, 0);
    }

    private long due() {
      return start + (long) (asked * 1e9 / perSecond);
    }

    private void send() throws IOException {
      long now = System.nanoTime();
      for (long due = due(); due <= now && due < end && !idle.isEmpty(); due = due()) {
        asked++;
        idle.remove().send(due);
      }
    }

    private void receive(PacedConnection connection) {
      try {
        if (connection.receive(buffer)) {
          note(connection);
          idle.add(connection);
        }
      } catch (IOException e) {
        throw new Problem("The load at a fixed rate broke off: " + e.getMessage(), e);
      }
    }

    private void note(PacedConnection connection) {
      if (connection.due() < counted) {
        return;
      }
      if (count == nanos.length) {
        nanos = Arrays.copyOf(nanos, 2 * count);
      }
      nanos[count++] = System.nanoTime() - connection.due();
      bad += connection.isGood() ? 0 : 1;
    }
  }
}
