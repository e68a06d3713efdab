package org.chainverdict.devservices.fuzz;

import java.io.UncheckedIOException;
import org.chainverdict.devservices.Problem;

/** Whether the node still does its ordinary work. */
final class Health {

  private final FuzzClient client;

  Health(FuzzClient client) {
    this.client = client;
  }

  void check(Findings findings) {
    for (String path : new String[] {"/api/health/ping", "/api/lawyers/verified", "/api/health"}) {
      try {
        int status = client.status(null, path);
        if (status != 200) {
          findings.add("an ordinary request of " + path + " got " + status + " afterwards");
        }
      } catch (UncheckedIOException | Problem e) {
        findings.add("an ordinary request of " + path + " got no answer afterwards");
      }
    }
  }
}
