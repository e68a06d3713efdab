package org.chainverdict.systemtest.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.Map;
import org.chainverdict.systemtest.support.Identity;
import org.chainverdict.systemtest.support.Registrations;
import org.chainverdict.systemtest.support.RunningCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * The database is killed and comes back some seconds later; the drill runs once and the tests look
 * at what it saw.
 */
@Tag("outage")
@Tag("C35")
@TestInstance(Lifecycle.PER_CLASS)
class DatabaseOutageIT {
  /** Long enough for all looks, each of which may take some seconds. */
  private static final String SECONDS_AWAY = "45";

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(6);

  private RunningCluster cluster;
  private OutageDrill drill;

  @BeforeAll
  void killDatabaseUnderLoad() {
    cluster =
        RunningCluster.start("outage", 1, Map.of("CHAINVERDICT_DATABASE_RESTART", SECONDS_AWAY));
    assumeTrue(
        cluster.databasePid() > 0,
        "needs a database of its own to kill; MONGODB_URI names another");
    drill = new OutageDrill(cluster);
    drill.run();
  }

  @AfterAll
  void stop() {
    if (cluster != null) {
      cluster.close();
    }
  }

  @Test
  void theSignedInAreAskedToComeBackAndNotThrownOut() {
    assertThat(drill.ownAccount())
        .allSatisfy(
            look -> {
              assertThat(look.answer().status()).isEqualTo(503);
              assertThat(look.answer().header("Retry-After")).isPresent();
              assertThat(look.duration()).isLessThanOrEqualTo(LONGEST_WAIT);
            });
  }

  @Test
  void signingInIsNotMistakenForAWrongPassword() {
    assertThat(drill.signIn())
        .allSatisfy(
            look -> {
              assertThat(look.answer().status()).isEqualTo(503);
              assertThat(look.duration()).isLessThanOrEqualTo(LONGEST_WAIT);
            });
  }

  @Test
  void healthAndReadinessSaySo() {
    assertThat(drill.readiness().status()).isEqualTo(503);
    assertThat(drill.ping().status()).isEqualTo(503);
    assertThat(drill.ping().textAt("/database")).isEqualTo("unhealthy");
    assertThat(drill.health().status()).isEqualTo(503);
    assertThat(drill.health().textAt("/services/database/status")).isEqualTo("unhealthy");
  }

  @Test
  void theNodeRecoversByItself() {
    assertThat(drill.afterwards().expect(200).textAt("/data/user/_id"))
        .isEqualTo(drill.account().id());
    assertThat(drill.sameNodeThroughout()).as("the same process all along").isTrue();
  }

  @Test
  void registrationsWereEitherAcknowledgedOrRefusedForNow() {
    assertThat(drill.writer().failure()).isNull();
    assertThat(drill.writer().statuses()).containsOnly(201, 503);
  }

  @Test
  void everyAcknowledgedAccountIsStillThere() {
    Identity identity = new Identity(cluster.gateway());
    assertThat(drill.writer().acknowledged())
        .hasSizeGreaterThan(5)
        .allSatisfy(email -> identity.login(email, Registrations.PASSWORD).expect(200));
  }
}
