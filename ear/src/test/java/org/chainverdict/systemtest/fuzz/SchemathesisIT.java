package org.chainverdict.systemtest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.types.ObjectId;
import org.chainverdict.devservices.fuzz.Schemathesis;
import org.chainverdict.devservices.fuzz.Schemathesis.Outcome;
import org.chainverdict.devservices.fuzz.Schemathesis.Task;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Administrators;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the node publishes at {@code /openapi} is true of its answers, in the eyes of a tool that
 * knows nothing else. Skipped where Python or its package cannot be had.
 */
@Order(FuzzIT.AFTER_THE_PLANS)
@Tag("C20")
class SchemathesisIT extends SystemTest {

  private static final int SECONDS = Integer.getInteger("chainverdict.schemathesisSeconds", 15);
  private static final int EXAMPLES = 2;
  private static final long SEED = 20_251;

  @Test
  void aCitizenGetsWhatIsDescribed() {
    expectWhatIsDescribed(
        accounts.citizen(), "/api/(auth|citizens|queries|disputes|consultations|chats|documents)");
  }

  @Test
  void aLawyerGetsWhatIsDescribed() {
    Account lawyer = accounts.lawyer();
    database()
        .users()
        .updateOne(Filters.eq("_id", new ObjectId(lawyer.id())), Updates.set("isVerified", true));
    expectWhatIsDescribed(lawyer, "/api/lawyers");
  }

  @Test
  void anAdministratorGetsWhatIsDescribed() {
    var unused = database();
    expectWhatIsDescribed(new Administrators(cluster).another(), "/api/admin");
  }

  private void expectWhatIsDescribed(Account account, String paths) {
    // By itself the server answers unknown methods with a bare 505; the gateway mends that.
    needsTwoNodes();
    Schemathesis tool = Schemathesis.install(System.getenv()).orElse(null);
    assumeTrue(tool != null, "needs Python 3.10 or newer and a registry to install Schemathesis");
    Outcome outcome =
        tool.run(new Task(api.base(), account.accessToken(), paths, SECONDS, EXAMPLES, SEED));
    assertThat(outcome.output()).contains("Test cases:");
    assertThat(outcome.clean()).as(outcome.output()).isTrue();
  }
}
