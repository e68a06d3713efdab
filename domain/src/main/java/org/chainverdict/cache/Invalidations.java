package org.chainverdict.cache;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chainverdict.persistence.DatabaseUnavailable;
import org.chainverdict.shared.Problem;

/**
 * Makes answers stale. When a call returns, no node serves an answer any more that was made of what
 * the tags name before the call: all nodes have confirmed it, or stopped serving stored answers.
 */
public interface Invalidations {

  /** Never throws: the change that it follows has happened. Call it after the commit. */
  void raise(Collection<Tag> tags);

  /**
   * Runs the change and raises the tags however it ends. A write whose answer was lost may have
   * happened, and one that was refused costs only a look at fresh data.
   */
  default <T> T after(Collection<Tag> tags, Supplier<T> change) {
    try {
      return change.get();
    } finally {
      raise(tags);
    }
  }

  /** As the other one, for changes without a result. */
  default void after(Collection<Tag> tags, Runnable change) {
    Object unused =
        after(
            tags,
            () -> {
              change.run();
              return List.of();
            });
  }

  /**
   * For changes whose result says whom they concern. When it cannot be told whether the change
   * happened, everything is stale.
   */
  default <T> T after(Supplier<T> change, Function<T, Collection<Tag>> tags) {
    T result;
    try {
      result = change.get();
    } catch (RuntimeException e) {
      if (!(e instanceof Problem) || e instanceof DatabaseUnavailable) {
        raise(List.of(Tag.EVERYTHING));
      }
      throw e;
    }
    raise(tags.apply(result));
    return result;
  }
}
