package org.chainverdict.jobs;

import java.util.Map;

/**
 * Work to be done later.
 *
 * @param kind names the handler
 * @param key a second job with the same key is dropped while the first one is stored
 * @param payload what the handler needs; no secrets, it is stored as it is
 */
public record NewJob(String kind, String key, Map<String, String> payload) {

  public NewJob {
    payload = Map.copyOf(payload);
  }
}
