package org.chainverdict.devservices.seed;

import java.util.List;

/**
 * Fills an empty database so that a newcomer sees something. Found with {@link
 * java.util.ServiceLoader}; a run without an implementation starts empty.
 */
public interface DemoData {
  /** Does nothing when the database already has data. */
  void load(RunningSystem system) throws Exception;

  /** Whom a newcomer can sign in as, after loading. */
  List<DemoAccount> accounts();
}
