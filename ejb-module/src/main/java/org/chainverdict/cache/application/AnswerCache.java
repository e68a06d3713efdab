package org.chainverdict.cache.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.chainverdict.cache.SharedAnswers;
import org.chainverdict.cache.Tag;
import org.chainverdict.cache.application.RouteFigures.Outcome;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;

/**
 * Stored answers: in the memory of this node, bounded in bytes, and behind it where all nodes reach
 * them. Nothing is served, wherever it comes from, unless every tag still has the version that it
 * had before the data was read.
 */
@ApplicationScoped
public class AnswerCache {

  /** Lifetimes differ a little, so that what was stored together does not end together. */
  private static final double JITTER = 0.1;

  private static final Duration LONGEST = Duration.ofMinutes(15);

  private TagVersions versions;
  private SharedAnswers shared;
  private ServingPermit permit;
  private Parts parts;
  Cache<String, StoredAnswer> memory;
  private int largest;
  private Packing packing;
  private boolean enabled;

  AnswerCache() {}

  @Inject
  public AnswerCache(
      TagVersions versions,
      ServingPermit permit,
      Parts parts,
      SharedAnswers shared,
      Settings settings) {
    this.versions = versions;
    this.permit = permit;
    this.parts = parts;
    this.shared = shared;
    this.enabled = settings.flag(Setting.CACHE_ENABLED);
    this.largest = settings.integer(Setting.CACHE_LARGEST_KB) * 1_024;
    this.packing =
        new Packing(
            settings.integer(Setting.CACHE_GZIP_LEVEL, 1, 9),
            settings.integer(Setting.CACHE_BROTLI_QUALITY, 0, 11));
    this.memory =
        Caffeine.newBuilder()
            // To wake another thread for its bookkeeping costs more than the bookkeeping.
            .executor(Runnable::run)
            .maximumWeight(settings.integer(Setting.CACHE_MEMORY_MB) * 1024L * 1024L)
            .weigher((String key, StoredAnswer answer) -> 2 * key.length() + answer.weight())
            .expireAfterWrite(LONGEST)
            .recordStats()
            .build();
  }

  /** Whether anything that is stored may be served now. */
  public boolean isServing() {
    return enabled && permit.holds();
  }

  /** From the memory of this node, or null. */
  public StoredAnswer find(String key, long now, RouteFigures figures) {
    StoredAnswer answer = memory.getIfPresent(key);
    if (answer == null) {
      return null;
    }
    if (answer.isFresh(now, versions)) {
      int unused = answer.used();
      return answer;
    }
    memory.asMap().remove(key, answer);
    figures.count(Outcome.STALE);
    return null;
  }

  /** Whether it may still be served. */
  public boolean isFresh(StoredAnswer answer) {
    return answer.isFresh(System.currentTimeMillis(), versions);
  }

  /** From where all nodes reach it. */
  public Optional<StoredAnswer> findShared(String key, long now, RouteFigures figures) {
    byte[] bytes = shared.find(key);
    if (bytes == null) {
      return Optional.empty();
    }
    Optional<StoredAnswer> fresh =
        AnswerFormat.read(bytes).filter(answer -> answer.isFresh(now, versions));
    fresh.ifPresentOrElse(answer -> memory.put(key, answer), () -> figures.count(Outcome.STALE));
    return fresh;
  }

  /** To be called before anything is read of which the answer is made. */
  public Recording record(Collection<Tag> tags) {
    return new Recording(versions, tags, parts);
  }

  /** An answer that can be served, and kept. */
  public StoredAnswer seal(byte[] body, Recording recording, Duration lifetime) {
    long now = System.currentTimeMillis();
    double factor = 1 - JITTER * ThreadLocalRandom.current().nextDouble();
    return new StoredAnswer(
        AnswerBytes.of(body), recording.stamps(), now, now + (long) (lifetime.toMillis() * factor));
  }

  /**
   * Makes its bytes of that coding, unless they are there; they stay with it, and what it takes of
   * the memory is counted anew.
   */
  public void pack(String key, StoredAnswer answer, Coding coding) {
    if (answer.pack(coding, packing)) {
      boolean unused = memory.asMap().replace(key, answer, answer);
    }
  }

  /** Keeps it, unless something that it was made of has changed since the recording began. */
  public void keep(String key, StoredAnswer answer, RouteFigures figures) {
    long now = System.currentTimeMillis();
    if (!answer.isFresh(now, versions)) {
      figures.count(Outcome.OVERTAKEN);
      return;
    }
    if (answer.weight() > largest) {
      return;
    }
    memory.put(key, answer);
    shared.keep(key, AnswerFormat.write(answer), Duration.ofMillis(answer.expiresAt() - now));
  }

  /** The memory of this node alone; what others hold is made stale by its tags. */
  public void forget() {
    memory.invalidateAll();
    parts.forget();
  }

  public Memory memory() {
    long weight = memory.policy().eviction().orElseThrow().weightedSize().orElse(0);
    return new Memory(
        memory.estimatedSize(),
        weight,
        memory.policy().eviction().orElseThrow().getMaximum(),
        memory.stats().evictionCount());
  }

  /**
   * Fresh answers that still live at that time, those asked for most lately first, as many as the
   * bounds admit. For one thread, see {@link StoredAnswer#heat}.
   */
  public List<HotAnswer> hot(int most, long bytes, int leastUses, long alive) {
    record Warm(HotAnswer answer, int heat) {}
    List<Warm> candidates = new ArrayList<>();
    memory
        .asMap()
        .forEach(
            (key, answer) -> {
              int heat = answer.heat();
              boolean wanted = answer.hasOutlived() || answer.uses() >= leastUses;
              if (wanted && answer.isFresh(alive, versions)) {
                candidates.add(new Warm(new HotAnswer(key, answer), heat));
              }
            });
    candidates.sort((one, other) -> Integer.compare(other.heat(), one.heat()));
    List<HotAnswer> hot = new ArrayList<>();
    long room = bytes;
    for (Warm candidate : candidates) {
      room -= candidate.answer().weight();
      if (room >= 0 && hot.size() < most) {
        hot.add(candidate.answer());
      }
    }
    return hot;
  }

  /**
   * Takes over what an earlier node has stored; false when it is not fresh any more, or none. A
   * younger one that is there already stays.
   */
  public boolean restore(String key, byte[] bytes, long now) {
    StoredAnswer found =
        AnswerFormat.read(bytes).filter(answer -> answer.isFresh(now, versions)).orElse(null);
    if (found == null) {
      return false;
    }
    found.outlived();
    StoredAnswer unused =
        memory.asMap().merge(key, found, (old, it) -> old.createdAt() < it.createdAt() ? it : old);
    return true;
  }

  /** The keys that were used most, with how often. */
  public List<Hot> hottest(int count) {
    return memory.asMap().entrySet().stream()
        .map(entry -> new Hot(entry.getKey(), entry.getValue().uses()))
        .sorted((one, other) -> Integer.compare(other.uses(), one.uses()))
        .limit(count)
        .toList();
  }

  /** How full the memory is, in bytes. */
  public record Memory(long entries, long bytes, long limit, long evictions) {}

  /** One entry. */
  public record Hot(String key, int uses) {}

  /** An entry with what it takes to copy it. */
  public record HotAnswer(String key, StoredAnswer answer) {

    public long createdAt() {
      return answer.createdAt();
    }

    public long expiresAt() {
      return answer.expiresAt();
    }

    public byte[] bytes() {
      return AnswerFormat.write(answer);
    }

    int weight() {
      return 2 * key.length() + answer.weight();
    }
  }
}
