package org.chainverdict.devservices.console;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Writes one line per step. On a terminal a last, changing line names the steps in hand and how
 * long they have taken; elsewhere a step that takes its time is announced once. Nobody has to
 * wonder whether anything is going on.
 */
public final class Console {
  private static final String FRAMES = "|/-\\";
  private static final String CLEAR = "\r\u001b[K";
  private static final long LONG_NANOS = TimeUnit.SECONDS.toNanos(2);

  private final PrintStream out;
  private final boolean terminal;
  private final Map<String, Long> inHand = new LinkedHashMap<>();
  private final Set<String> announced = new HashSet<>();
  private int frame;

  public Console(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
    animate();
  }

  /** The scripts know best whether somebody is watching. */
  public static Console standard() {
    return new Console(System.out, Boolean.getBoolean("chainverdict.terminal"));
  }

  public synchronized void line(String text) {
    out.println((terminal ? CLEAR : "") + text);
    out.flush();
  }

  public String step(String title, Callable<String> work) throws Exception {
    return step(title, work, result -> result);
  }

  /** Does the work of a step and says how long it took, and what came of it. */
  public <T> T step(String title, Callable<T> work, Function<T, String> description)
      throws Exception {
    long start = System.nanoTime();
    begin(title, start);
    try {
      T result = work.call();
      line("  %-10s %s  %s".formatted(title, seconds(start), description.apply(result)));
      return result;
    } finally {
      end(title);
    }
  }

  private synchronized void begin(String title, long start) {
    inHand.put(title, start);
  }

  private synchronized void end(String title) {
    inHand.remove(title);
    announced.remove(title);
  }

  private void animate() {
    ScheduledExecutorService timer =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "progress");
              thread.setDaemon(true);
              return thread;
            });
    var unused =
        timer.scheduleAtFixedRate(
            terminal ? this::draw : this::announce, 100, 100, TimeUnit.MILLISECONDS);
  }

  private synchronized void draw() {
    if (inHand.isEmpty()) {
      return;
    }
    long oldest = inHand.values().iterator().next();
    char sign = FRAMES.charAt(frame++ % FRAMES.length());
    out.print(CLEAR + sign + " " + String.join(", ", inHand.keySet()) + " " + seconds(oldest));
    out.flush();
  }

  private synchronized void announce() {
    inHand.forEach(
        (title, start) -> {
          if (System.nanoTime() - start > LONG_NANOS && announced.add(title)) {
            line("  %-10s ...".formatted(title));
          }
        });
  }

  private static String seconds(long start) {
    return String.format(Locale.ROOT, "%5.1f s", (System.nanoTime() - start) / 1e9);
  }
}
