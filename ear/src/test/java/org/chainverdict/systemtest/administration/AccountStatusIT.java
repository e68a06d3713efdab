package org.chainverdict.systemtest.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.support.Registrations.fields;

import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Administrators;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Call;
import org.chainverdict.systemtest.support.Identity;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Activating and deactivating accounts. */
class AccountStatusIT extends SystemTest {

  private final Administrators administrators = new Administrators(cluster);
  private final Account admin = administrators.first();

  @Test
  @Tag("S24")
  void aDeactivatedAccountIsOutOnEveryNodeAtOnce() {
    needsTwoNodes();
    Account citizen = accounts.citizen();
    Identity one = new Identity(cluster.node(0));
    Identity two = new Identity(cluster.node(1));
    one.me(citizen.accessToken()).expect(200);
    two.me(citizen.accessToken()).expect(200);

    Answer answer =
        Administrators.setActive(cluster.node(0), admin, citizen.id(), false).expect(200);

    assertThat(answer.at("/data/user/isActive").asBoolean(true)).isFalse();
    two.me(citizen.accessToken()).expect(401);
    one.me(citizen.accessToken()).expect(401);
    two.refresh(citizen.refreshToken()).expect(401);
    one.refresh(citizen.refreshToken()).expect(401);
    two.login(citizen).expect(401);
  }

  @Test
  @Tag("S24")
  void whatEndedByADeactivationStaysDeadWhenTheAccountComesBack() {
    Account citizen = accounts.citizen();
    setActive(citizen.id(), false).expect(200);

    assertThat(setActive(citizen.id(), true).expect(200).at("/data/user/isActive").asBoolean())
        .isTrue();

    identity.me(citizen.accessToken()).expect(401);
    identity.refresh(citizen.refreshToken()).expect(401);
    identity.login(citizen).expect(200);
  }

  @Test
  void settingTheStateThatIsThereEndsNoSession() {
    Account citizen = accounts.citizen();
    setActive(citizen.id(), true).expect(200);
    identity.me(citizen.accessToken()).expect(200);
    identity.refresh(citizen.refreshToken()).expect(200);
  }

  @Test
  void deactivatingTwiceIsOneDeactivation() {
    Account citizen = accounts.citizen();
    setActive(citizen.id(), false).expect(200);
    long version = database().user(citizen.id()).getLong("tokenVersion");

    setActive(citizen.id(), false).expect(200);
    assertThat(database().user(citizen.id()).getLong("tokenVersion")).isEqualTo(version);
    assertThat(events(citizen)).containsExactly("account-deactivated");
  }

  @Test
  void theAuditTrailTellsWhoDidIt() {
    Account citizen = accounts.citizen();
    setActive(citizen.id(), false).expect(200);
    setActive(citizen.id(), true).expect(200);

    assertThat(events(citizen))
        .containsExactlyInAnyOrder("account-deactivated", "account-activated");
    Document event =
        database().collection("securityevents").find(new Document("account", citizen.id())).first();
    assertThat(event.getString("actor")).isEqualTo(admin.id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"isActive\": null}",
        "{\"isActive\": \"false\"}",
        "{\"isActive\": 0}",
        "{\"isActive\": []}",
        "{\"isActive\": {\"$ne\": true}}"
      })
  @Tag("S35")
  void aStateThatIsNoBooleanChangesNothing(String body) {
    Account citizen = accounts.citizen();
    route(citizen.id()).bearer(admin.accessToken()).raw("application/json", body).expect(400);
    identity.me(citizen.accessToken()).expect(200);
  }

  @Test
  @Tag("S35")
  void aMissingBodyChangesNothing() {
    Account citizen = accounts.citizen();
    route(citizen.id()).bearer(admin.accessToken()).expect(400);
    identity.me(citizen.accessToken()).expect(200);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void nobodyChangesHisOwnState(boolean active) {
    setActive(admin.id(), active).expect(400);
    identity.me(admin.accessToken()).expect(200);
  }

  @Test
  void unknownAndMalformedAccountsAreToldApart() {
    setActive("0123456789abcdef01234567", false).expect(404);
    setActive("0123456789abcdef01234567", true).expect(404);
    setActive("nonsense", false).expect(400);
  }

  @Test
  void onlyAdministratorsMay() {
    Account citizen = accounts.citizen();
    route(citizen.id()).json(fields("isActive", false)).expect(401);
    for (Account other : List.of(accounts.citizen(), accounts.lawyer(), accounts.student())) {
      Administrators.setActive(api, other, citizen.id(), false).expect(403);
    }
    identity.me(citizen.accessToken()).expect(200);
  }

  @Test
  void anAdministratorCanBeDeactivatedByAnother() {
    database();
    Account other = administrators.another();
    Administrators.setActive(api, other, accounts.citizen().id(), true).expect(200);

    setActive(other.id(), false).expect(200);
    identity.me(other.accessToken()).expect(401);
    Administrators.setActive(api, other, admin.id(), false).expect(401);
  }

  @RepeatedTest(5)
  @Tag("S35")
  void ofTwoWhoDeactivateEachOtherOneStays() {
    database();
    Account one = administrators.another();
    Account two = administrators.another();
    List<Integer> statuses =
        Stream.of(
                Administrators.setActive(cluster.node(0), one, two.id(), false),
                Administrators.setActive(
                    cluster.node(cluster.nodeCount() - 1), two, one.id(), false))
            .parallel()
            .map(call -> call.send().status())
            .toList();

    assertThat(statuses).containsExactlyInAnyOrder(200, 401);
    assertThat(
            Stream.of(one, two)
                .map(account -> identity.me(account.accessToken()).send().status())
                .toList())
        .containsExactlyInAnyOrder(200, 401);
  }

  private Call setActive(String user, boolean active) {
    return Administrators.setActive(api, admin, user, active);
  }

  private Call route(String user) {
    return api.patch("/api/admin/users/" + user + "/toggle-status");
  }

  private List<String> events(Account account) {
    return database()
        .collection("securityevents")
        .find(new Document("account", account.id()))
        .map(event -> event.getString("type"))
        .into(new java.util.ArrayList<>());
  }
}
