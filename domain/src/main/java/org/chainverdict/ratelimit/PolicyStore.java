package org.chainverdict.ratelimit;

import java.util.List;
import org.chainverdict.shared.Id;

/** Keeps what administrators have changed. Each change answers what is in force afterwards. */
public interface PolicyStore {

  PolicyChanges load();

  PolicyChanges change(Limiter limiter, Policy policy, Id administrator);

  /** The setting holds again. */
  PolicyChanges reset(Limiter limiter);

  /**
   * @param addresses null: the setting holds again
   */
  PolicyChanges allow(List<String> addresses, Id administrator);
}
