package org.chainverdict.identity.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.identity.Account;
import org.chainverdict.identity.AccountState;
import org.chainverdict.identity.LawyerDetails;
import org.chainverdict.identity.LegacyConnection;
import org.chainverdict.identity.LegacyConnection.ConnectedUser;
import org.chainverdict.identity.MessageRequest;
import org.chainverdict.identity.Role;
import org.chainverdict.identity.StudentDetails;
import org.chainverdict.identity.VerificationStatus;
import org.chainverdict.shared.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountReaderTest {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00.123Z");

  private final ObjectId id = new ObjectId();

  @Test
  void aDocumentOfNothingButTheEssentialsIsAnActiveCitizen() {
    Account account = account(user("citizen"));

    assertThat(account.id()).isEqualTo(new Id(id.toHexString()));
    assertThat(account.role()).isEqualTo(Role.CITIZEN);
    assertThat(account.active()).isTrue();
    assertThat(account.verified()).isTrue();
    assertThat(account.messageRequests()).isEmpty();
    assertThat(account.connections()).isEmpty();
    assertThat(account.lawyerDetails()).isNull();
    assertThat(account.address()).isNull();
  }

  @Test
  void valuesOfTheWrongTypeCountAsAbsent() {
    Account account =
        account(
            user("citizen")
                .append("name", 5)
                .append("phone", List.of())
                .append("address", "Pune")
                .append("profileCompletion", true)
                .append("messageRequests", "none")
                .append("connections", Arrays.asList(null, 7, "x"))
                .append("createdAt", "yesterday")
                .append("updatedAt", null));

    assertThat(account.name()).isNull();
    assertThat(account.phone()).isNull();
    assertThat(account.address()).isNull();
    assertThat(account.profileCompletion()).isNull();
    assertThat(account.messageRequests()).isEmpty();
    assertThat(account.connections()).isEmpty();
    assertThat(account.createdAt()).isNull();
    assertThat(account.updatedAt()).isNull();
  }

  @Test
  void numbersMayBeStoredInAnyWidth() {
    assertThat(lawyer(new Document("experience", 3)).experience()).isEqualTo(3.0);
    assertThat(lawyer(new Document("experience", 3L)).experience()).isEqualTo(3.0);
    assertThat(lawyer(new Document("experience", 3.5)).experience()).isEqualTo(3.5);
    assertThat(lawyer(new Document("experience", "3")).experience()).isNull();
    assertThat(student(new Document("enrollmentYear", 2024.0)).enrollmentYear()).isEqualTo(2024);
    assertThat(student(new Document("enrollmentYear", 2024L)).enrollmentYear()).isEqualTo(2024);
  }

  @Test
  void theTokenVersionMayBeStoredInAnyWidth() {
    assertThat(version(user("citizen"))).isZero();
    assertThat(version(user("citizen").append("tokenVersion", 4))).isEqualTo(4);
    assertThat(version(user("citizen").append("tokenVersion", 4L))).isEqualTo(4);
    assertThat(version(user("citizen").append("tokenVersion", 4.0))).isEqualTo(4);
  }

  @Test
  void aLawyerWithoutListsHasEmptyOnes() {
    LawyerDetails details = lawyer(new Document("specialization", Arrays.asList("Tax", null, 4)));

    assertThat(details.specialization()).containsExactly("Tax");
    assertThat(details.practiceAreas()).isEmpty();
    assertThat(details.courtAdmissions()).isEmpty();
    assertThat(details.verificationDocuments()).isEmpty();
    assertThat(details.verificationStatus()).isEqualTo(VerificationStatus.PENDING);
  }

  @Test
  void onlyALawyerHasToBeVerified() {
    assertThat(account(user("lawyer")).verified()).isFalse();
    assertThat(account(user("lawyer").append("isVerified", "true")).verified()).isFalse();
    assertThat(account(user("lawyer").append("isVerified", true)).verified()).isTrue();
    assertThat(account(user("citizen").append("isVerified", false)).verified()).isTrue();
  }

  @Test
  void detailsOfOtherRolesAreNotShown() {
    Document both =
        user("citizen")
            .append("lawyerDetails", new Document("bio", "x"))
            .append("studentDetails", new Document("semester", "2nd"));

    assertThat(account(both).lawyerDetails()).isNull();
    assertThat(account(both).studentDetails()).isNull();
    assertThat(account(both.append("role", "law_student")).studentDetails().semester())
        .isEqualTo("2nd");
    assertThat(account(user("law_student")).studentDetails()).isEqualTo(StudentDetails.EMPTY);
  }

  @Test
  void anUnknownRoleMayDoAsLittleAsACitizen() {
    assertThat(account(user("superuser")).role()).isEqualTo(Role.CITIZEN);
  }

  @Test
  void listsAreReadEntryByEntry() {
    ObjectId other = new ObjectId();
    Id otherId = new Id(other.toHexString());
    ConnectedUser user = new ConnectedUser(otherId, "Ravi", "r@example.org", Role.LAWYER, null);
    Document document =
        user("citizen")
            .append(
                "messageRequests",
                List.of(new Document("toUserId", other).append("timestamp", Date.from(NOW))))
            .append(
                "connections",
                List.of(
                    new Document("userId", other).append("connectionType", "lawyer"),
                    new Document("userId", new ObjectId()),
                    new Document("userId", "odd")));

    Account account = AccountReader.account(document, Map.of(otherId, user));

    assertThat(account.messageRequests()).containsExactly(new MessageRequest(null, otherId, NOW));
    assertThat(account.connections())
        .extracting(LegacyConnection::user)
        .containsExactly(user, null, null);
  }

  @Test
  void aCompleteSessionIsRead() {
    assertThat(AccountReader.session(new Document("refreshSession", session())))
        .hasValueSatisfying(
            session -> {
              assertThat(session.family()).isEqualTo("f");
              assertThat(session.previous()).isNull();
              assertThat(session.issuedAt()).isEqualTo(NOW);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"family", "current", "issuedAt", "expiresAt"})
  void anIncompleteSessionIsNone(String missing) {
    Document session = session();
    session.remove(missing);

    assertThat(AccountReader.session(new Document("refreshSession", session))).isEmpty();
    assertThat(AccountReader.session(new Document())).isEmpty();
  }

  private static Document session() {
    return new Document("family", "f")
        .append("current", "c")
        .append("issuedAt", Date.from(NOW))
        .append("expiresAt", Date.from(NOW));
  }

  private Document user(String role) {
    return new Document("_id", id).append("email", "asha@example.org").append("role", role);
  }

  private LawyerDetails lawyer(Document details) {
    return account(user("lawyer").append("lawyerDetails", details)).lawyerDetails();
  }

  private StudentDetails student(Document details) {
    return account(user("law_student").append("studentDetails", details)).studentDetails();
  }

  private static long version(Document user) {
    AccountState state = AccountReader.state(user);
    return state.tokenVersion();
  }

  private static Account account(Document user) {
    return AccountReader.account(user, Map.of());
  }
}
