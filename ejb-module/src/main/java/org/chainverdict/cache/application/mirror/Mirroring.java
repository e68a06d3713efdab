package org.chainverdict.cache.application.mirror;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chainverdict.cache.AnswerMirror;
import org.chainverdict.cache.AnswerMirror.Copy;
import org.chainverdict.cache.MirrorUnavailable;
import org.chainverdict.cache.application.AnswerCache;
import org.chainverdict.cache.application.AnswerCache.HotAnswer;
import org.chainverdict.cache.application.mirror.MirrorFigures.Event;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;

/**
 * Keeps the mirror a copy of the answers that are asked for most: writes what is new, takes away
 * what is not wanted any more, and never holds more than its bounds. Used by one thread.
 */
@ApplicationScoped
public class Mirroring {

  /** Copies about to end are neither written nor missed. */
  private static final long MARGIN_MILLIS = 2_000;

  private static final int BATCH_ENTRIES = 64;
  private static final int BATCH_BYTES = 512 * 1_024;
  private static final Duration PROBE_LIFETIME = Duration.ofSeconds(10);

  private AnswerCache answers;
  private AnswerMirror mirror;
  private MirrorBreaker breaker;
  private MirrorFigures figures;
  private Life life;
  private MirrorSeal seal;
  private int most;
  private long bytes;
  private int leastUses;
  private long lastName;

  private final Map<String, Written> written = new HashMap<>();
  private volatile Size size = new Size(0, 0);

  Mirroring() {}

  @Inject
  public Mirroring(
      AnswerCache answers,
      AnswerMirror mirror,
      MirrorBreaker breaker,
      MirrorFigures figures,
      Life life,
      Settings settings) {
    this.answers = answers;
    this.mirror = mirror;
    this.breaker = breaker;
    this.figures = figures;
    this.life = life;
    this.seal = new MirrorSeal(life.key());
    this.most = settings.integer(Setting.CACHE_MIRROR_ENTRIES);
    this.bytes = settings.integer(Setting.CACHE_MIRROR_MEMORY_MB) * 1_024L * 1_024L;
    this.leastUses = settings.integer(Setting.CACHE_MIRROR_MIN_USES);
  }

  void round(long now) {
    List<HotAnswer> wanted = answers.hot(most, bytes, leastUses, now + MARGIN_MILLIS);
    List<HotAnswer> missing = new ArrayList<>();
    boolean done =
        breaker.run(
            () -> {
              mirror.write(List.of(new Copy(life.name() + ":probe", new byte[1], PROBE_LIFETIME)));
              forgetLost(now);
              removeUnwanted(wanted);
              wanted.stream().filter(hot -> !isWritten(hot)).forEach(missing::add);
              write(missing, now);
            });
    if (!done) {
      figures.count(Event.DROPPED, wanted.stream().filter(hot -> !isWritten(hot)).count());
    }
    size = new Size(written.size(), written.values().stream().mapToLong(Written::bytes).sum());
  }

  /** The names of the copies that are there. */
  List<String> copies() {
    return written.values().stream().map(Written::name).toList();
  }

  public Size size() {
    return size;
  }

  private boolean isWritten(HotAnswer hot) {
    Written copy = written.get(hot.key());
    return copy != null && copy.createdAt() == hot.createdAt();
  }

  /** Copies end by themselves; where more are gone, somebody has emptied the mirror. */
  private void forgetLost(long now) {
    written.values().removeIf(copy -> copy.expiresAt() < now + MARGIN_MILLIS);
    if (!written.isEmpty() && mirror.count(copies()) < written.size()) {
      figures.count(Event.LOST, written.size());
      written.clear();
    }
  }

  private void removeUnwanted(List<HotAnswer> wanted) {
    Set<String> keys = wanted.stream().map(HotAnswer::key).collect(Collectors.toSet());
    List<String> unwanted =
        written.entrySet().stream()
            .filter(copy -> !keys.contains(copy.getKey()))
            .map(copy -> copy.getValue().name())
            .toList();
    if (!unwanted.isEmpty()) {
      mirror.remove(unwanted);
      figures.count(Event.REMOVED, unwanted.size());
      written.keySet().retainAll(keys);
    }
  }

  private void write(List<HotAnswer> missing, long now) {
    Map<String, Written> batch = new HashMap<>();
    List<Copy> copies = new ArrayList<>();
    int size = 0;
    for (HotAnswer hot : missing) {
      Written before = written.get(hot.key());
      String name = before == null ? life.name() + ':' + ++lastName : before.name();
      byte[] sealed = seal.close(name, new CopyFormat(hot.key(), hot.bytes()).bytes());
      copies.add(new Copy(name, sealed, Duration.ofMillis(hot.expiresAt() - now)));
      batch.put(hot.key(), new Written(name, hot.createdAt(), hot.expiresAt(), sealed.length));
      size += sealed.length;
      if (copies.size() == BATCH_ENTRIES || size >= BATCH_BYTES) {
        write(copies, batch);
        size = 0;
      }
    }
    write(copies, batch);
  }

  private void write(List<Copy> copies, Map<String, Written> batch) throws MirrorUnavailable {
    if (!copies.isEmpty()) {
      mirror.write(copies);
      figures.count(Event.WRITTEN, copies.size());
      written.putAll(batch);
      copies.clear();
      batch.clear();
    }
  }

  private record Written(String name, long createdAt, long expiresAt, int bytes) {}

  /** What lies in the mirror of this node. */
  public record Size(int entries, long bytes) {}
}
