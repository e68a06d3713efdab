package org.chainverdict.identity.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.chainverdict.identity.Account;
import org.chainverdict.identity.Address;
import org.chainverdict.identity.EmailAddress;
import org.chainverdict.identity.LawyerDetails;
import org.chainverdict.identity.LawyerDetailsChange;
import org.chainverdict.identity.NewAccount;
import org.chainverdict.identity.ProfileChange;
import org.chainverdict.identity.ProfileCompletion;
import org.chainverdict.identity.RefreshSession;
import org.chainverdict.identity.Role;
import org.chainverdict.identity.StudentDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AccountWriterTest {

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final String HASH = "$argon2id$secret";

  static Stream<NewAccount> accounts() {
    return Stream.of(
        account(Role.CITIZEN, null, null, null),
        account(Role.LAWYER, null, LawyerDetails.empty(null), null),
        account(Role.LAW_STUDENT, null, null, StudentDetails.EMPTY),
        account(
            Role.CITIZEN,
            new Address(null, "Pune", null, null),
            LawyerDetails.empty(null),
            new StudentDetails("NLSIU", null, null, null, null)));
  }

  @ParameterizedTest
  @MethodSource("accounts")
  void absentValuesAreLeftOutButForThePicture(NewAccount account) {
    assertThat(nulls(AccountWriter.document(account, NOW), "")).containsExactly("profilePicture");
  }

  @ParameterizedTest
  @MethodSource("accounts")
  void whatIsWrittenCanBeRead(NewAccount account) {
    Account read = AccountReader.account(AccountWriter.document(account, NOW), Map.of());

    assertThat(read.name()).isEqualTo(account.name());
    assertThat(read.email()).isEqualTo(account.email());
    assertThat(read.role()).isEqualTo(account.role());
    assertThat(read.address()).isEqualTo(account.address());
    assertThat(read.profileCompletion()).isEqualTo(account.profileCompletion());
    assertThat(read.createdAt()).isEqualTo(NOW);
    assertThat(read.active()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("accounts")
  void whatIsReadHoldsNoPassword(NewAccount account) {
    Document document = AccountWriter.document(account, NOW);

    assertThat(document).containsEntry("password", HASH);
    assertThat(AccountReader.account(document, Map.of()).toString()).doesNotContain(HASH);
  }

  @Test
  void detailsOfALawyerSurviveTheRoundTrip() {
    LawyerDetails details =
        LawyerDetails.empty(null)
            .with(
                new LawyerDetailsChange(
                    "BAR/1",
                    List.of("Tax"),
                    2.5,
                    "LLB",
                    0.0,
                    "b",
                    "L",
                    List.of("p"),
                    List.of("c")));
    Document document = AccountWriter.document(account(Role.LAWYER, null, details, null), NOW);

    LawyerDetails read = AccountReader.account(document, Map.of()).lawyerDetails();

    assertThat(read.id()).isNotNull();
    assertThat(read).usingRecursiveComparison().ignoringFields("id").isEqualTo(details);
  }

  @Test
  void aLawyerCanBeSearchedFor() {
    Document lawyer =
        AccountWriter.document(account(Role.LAWYER, null, LawyerDetails.empty(null), null), NOW);

    assertThat(lawyer.getList("directoryTerms", String.class)).contains("ash", "law");
    assertThat(AccountWriter.document(account(Role.CITIZEN, null, null, null), NOW))
        .doesNotContainKey("directoryTerms");
  }

  @Test
  void aSessionSurvivesTheRoundTrip() {
    RefreshSession signedIn = new RefreshSession("f", "a", NOW, null, NOW.plusSeconds(9));
    RefreshSession rotated = signedIn.rotated("b", NOW.plusSeconds(1), Duration.ofDays(7));

    assertThat(nulls(AccountWriter.session(signedIn), "")).isEmpty();
    assertThat(AccountReader.session(stored(signedIn))).contains(signedIn);
    assertThat(AccountReader.session(stored(rotated))).contains(rotated);
  }

  @Test
  void aChangeSetsOnlyWhatIsGiven() {
    ProfileChange change =
        new ProfileChange(
            null,
            "0123456789",
            new Address("Street 1", null, null, null),
            new LawyerDetailsChange(null, List.of(), null, null, 0.0, null, null, null, null),
            new StudentDetails(null, 2025, null, null, null));

    assertThat(AccountWriter.changes(change))
        .isEqualTo(
            new Document("phone", "0123456789")
                .append("address", new Document("street", "Street 1"))
                .append("lawyerDetails.specialization", List.of())
                .append("lawyerDetails.consultationFee", 0.0)
                .append("studentDetails.enrollmentYear", 2025));
    assertThat(AccountWriter.changes(new ProfileChange(null, null, null, null, null))).isEmpty();
  }

  private static Document stored(RefreshSession session) {
    return new Document("refreshSession", AccountWriter.session(session));
  }

  private static NewAccount account(
      Role role, Address address, LawyerDetails lawyer, StudentDetails student) {
    return new NewAccount(
        "Asha",
        new EmailAddress("asha@example.org"),
        HASH,
        role,
        null,
        address,
        role.startsVerified(),
        ProfileCompletion.atRegistration(role, true),
        lawyer,
        student);
  }

  /** The paths of all nulls in a document. */
  private static List<String> nulls(Document document, String prefix) {
    List<String> paths = new ArrayList<>();
    document.forEach(
        (key, value) -> {
          if (value == null) {
            paths.add(prefix + key);
          } else if (value instanceof Document part) {
            paths.addAll(nulls(part, prefix + key + '.'));
          }
        });
    return paths;
  }
}
