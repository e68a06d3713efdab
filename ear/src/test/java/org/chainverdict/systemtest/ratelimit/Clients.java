package org.chainverdict.systemtest.ratelimit;

import java.util.concurrent.ThreadLocalRandom;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Api;
import org.chainverdict.systemtest.support.Call;

/**
 * Clients at addresses that nobody has used before: the local proxy is trusted in the test cluster,
 * so a test can speak for them, and only the address of the tests themselves is not counted.
 */
final class Clients {

  private Clients() {}

  static String newAddress() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return "198."
        + (18 + random.nextInt(2))
        + "."
        + random.nextInt(256)
        + "."
        + random.nextInt(256);
  }

  /** A /64 of the range for documentation. */
  static String newNetwork() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return "2001:db8:%x:%x".formatted(random.nextInt(0x10000), random.nextInt(0x10000));
  }

  static Call at(String address, Call call) {
    return call.header("X-Forwarded-For", address);
  }

  /** The cheapest request that is counted: it is refused before the database is asked. */
  static Answer ask(Api api, String address) {
    return at(address, api.get("/api/auth/me")).send();
  }

  static int number(Answer answer, String header) {
    return Integer.parseInt(answer.header(header).orElseThrow());
  }
}
