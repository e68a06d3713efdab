package org.chainverdict.systemtest.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.support.Registrations.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Registrations;
import org.chainverdict.systemtest.support.RunningCluster;
import org.chainverdict.systemtest.support.SystemTest;
import org.chainverdict.systemtest.support.VerifiedLawyers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** API6:2023. What is fine once does harm when a program does it all day. */
class Api6BusinessFlowsIT extends SystemTest {

  @Test
  @Tag("S17")
  void accountsAreNotMadeByTheHundred() {
    String address = "203.0.113." + ThreadLocalRandom.current().nextInt(1, 255);
    List<Integer> statuses = new ArrayList<>();
    for (int i = 0; i < RunningCluster.AUTH_LIMIT + 5; i++) {
      statuses.add(
          // Past the gateway, which does not believe who says that he speaks for others.
          cluster
              .node(0)
              .post("/api/auth/register")
              .header("X-Forwarded-For", address)
              .json(fields("email", Registrations.uniqueEmail()))
              .send()
              .status());
    }
    assertThat(statuses).contains(400).endsWith(429, 429, 429, 429, 429);
  }

  @Test
  @Tag("S11")
  void aLawyerIsNotFloodedWithRequests() {
    Account citizen = accounts.citizen();
    String path = "/api/citizens/direct-connection-request/" + verifiedLawyer();

    api.post(path).bearer(citizen.accessToken()).json(fields("message", "Please")).expect(200);
    for (int i = 0; i < 3; i++) {
      assertThat(
              api.post(path)
                  .bearer(citizen.accessToken())
                  .json(fields("message", "Please"))
                  .send()
                  .status())
          .isIn(400, 409, 429);
    }
  }

  @Test
  @Tag("S11")
  void strangersDoNotWriteToALawyerAllDay() {
    String path = "/api/citizens/message-request/" + verifiedLawyer();
    String citizen = accounts.citizen().accessToken();
    List<Integer> statuses = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      statuses.add(
          api.post(path).bearer(citizen).json(fields("message", "Please " + i)).send().status());
    }
    assertThat(statuses).startsWith(200).endsWith(429, 429);
  }

  private String verifiedLawyer() {
    return new VerifiedLawyers(accounts, database()).add("Nila Busy", Map.of(), Map.of());
  }
}
