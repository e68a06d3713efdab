package org.chainverdict.systemtest.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.bson.types.ObjectId;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Call;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What administrators may do with the cases of others. */
class CaseAdministrationIT extends CaseTest {

  @ParameterizedTest
  @FieldSource("AREAS")
  @Tag("S3")
  void anAdministratorMayNarrowAListToPeople(String area) {
    Account citizen = accounts.citizen();
    Account lawyer = verifiedLawyer();
    String open = file(citizen, area);
    String assigned = assigned(citizen, lawyer, area);
    Account admin = administrator();

    assertThat(ids(list(admin, area).query("citizenId", citizen.id())))
        .containsExactly(assigned, open);
    assertThat(ids(list(admin, area).query("lawyerId", lawyer.id()))).containsExactly(assigned);
    assertThat(ids(list(admin, area).query("citizenId", citizen.id()).query("status", "pending")))
        .containsExactly(open);
    assertThat(seen(admin, area, open).at("/citizen/phone").asString()).isEqualTo("9876543210");
  }

  @Test
  @Tag("C16")
  void anAdministratorReopensAClosedCaseThatHasALawyer() {
    Account citizen = accounts.citizen();
    Account admin = administrator();
    String withdrawn = file(citizen, "queries");
    change(admin, "queries", withdrawn, "closed").expect(200);
    change(admin, "queries", withdrawn, "in-progress").expect(400);

    String ended = assigned(citizen, verifiedLawyer(), "queries");
    change(citizen, "queries", ended, "closed").expect(200);
    change(citizen, "queries", ended, "in-progress").expect(400);
    change(admin, "queries", ended, "in-progress").expect(200);
    change(admin, "queries", ended, "mediation").expect(400);
  }

  @Test
  void anAdministratorNeitherOffersNorInvitesNorAnswers() {
    Account citizen = accounts.citizen();
    Account admin = administrator();
    String id = file(citizen, "queries");
    String offer = offer(verifiedLawyer(), "queries", id);
    for (String route : List.of("send-request", "request", "offer-help")) {
      post(admin, "queries", id, route, Map.of()).expect(403);
    }
    respond(admin, "queries", id, offer, "accept").expect(403);
  }

  private Account administrator() {
    Account account = accounts.citizen();
    database()
        .users()
        .updateOne(Filters.eq("_id", new ObjectId(account.id())), Updates.set("role", "admin"));
    String token = identity.login(account).expect(200).textAt("/data/tokens/accessToken");
    return new Account(
        account.id(), account.name(), account.email(), account.password(), token, null);
  }

  private static List<String> ids(Call call) {
    return StreamSupport.stream(call.expect(200).at("/data").spliterator(), false)
        .map(item -> item.path("_id").asString())
        .toList();
  }
}
