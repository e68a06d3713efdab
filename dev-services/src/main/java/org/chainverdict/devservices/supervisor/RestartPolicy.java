package org.chainverdict.devservices.supervisor;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.chainverdict.devservices.Problem;

/** Whether, and after what time, a server that died is started again. Empty: it stays down. */
public record RestartPolicy(Optional<Duration> delay) {
  static final RestartPolicy NEVER = new RestartPolicy(Optional.empty());
  private static final Duration USUAL = Duration.ofSeconds(1);

  /** {@code CHAINVERDICT_<name>_RESTART}: {@code off}, or seconds. */
  static RestartPolicy of(Map<String, String> environment, String name) {
    String variable = "CHAINVERDICT_" + name + "_RESTART";
    String value = environment.getOrDefault(variable, "").strip();
    if (value.isEmpty()) {
      return new RestartPolicy(Optional.of(USUAL));
    }
    if (value.equals("off")) {
      return NEVER;
    }
    try {
      long millis = Math.round(Double.parseDouble(value) * 1000);
      return new RestartPolicy(Optional.of(Duration.ofMillis(millis)));
    } catch (NumberFormatException e) {
      throw new Problem(variable + " may be off or a number of seconds, not " + value + ".", e);
    }
  }
}
