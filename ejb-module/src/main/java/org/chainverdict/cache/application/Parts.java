package org.chainverdict.cache.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;

/**
 * What many answers have in common: totals of lists, the accounts that they show. In the memory of
 * this node alone, and valid as answers are: while its tags have the versions from before it was
 * read, and while this node would hear of a change.
 */
@ApplicationScoped
public class Parts {

  /** Short, because it adds to the lifetime of the answers that are made of it. */
  private static final Duration LIFETIME = Duration.ofSeconds(60);

  private TagVersions versions;
  private ServingPermit permit;
  private Cache<Object, Part> memory;

  Parts() {}

  @Inject
  public Parts(TagVersions versions, ServingPermit permit, Settings settings) {
    this.versions = versions;
    this.permit = permit;
    this.memory =
        Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumSize(settings.integer(Setting.CACHE_PARTS))
            .expireAfterWrite(LIFETIME)
            .recordStats()
            .build();
  }

  /** Null when there is none that is valid now. */
  public Part find(Object key) {
    if (!permit.holds()) {
      return null;
    }
    Part part = memory.getIfPresent(key);
    if (part == null || part.stamps().areCurrent(versions)) {
      return part;
    }
    memory.asMap().remove(key, part);
    return null;
  }

  public void keep(Object key, Object value, Stamps stamps) {
    memory.put(key, new Part(value, stamps));
  }

  public void forget() {
    memory.invalidateAll();
  }

  public Memory memory() {
    CacheStats stats = memory.stats();
    return new Memory(
        memory.estimatedSize(), stats.hitCount(), stats.missCount(), stats.evictionCount());
  }

  /** A value and what it was read from. */
  public record Part(Object value, Stamps stamps) {}

  /**
   * How full the memory is and how useful.
   *
   * @param hits those found stale included
   */
  public record Memory(long entries, long hits, long misses, long evictions) {}
}
