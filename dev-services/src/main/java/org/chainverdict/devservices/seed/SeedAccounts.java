package org.chainverdict.devservices.seed;

import java.util.List;
import org.chainverdict.identity.Address;
import org.chainverdict.identity.EmailAddress;
import org.chainverdict.identity.LawyerDetails;
import org.chainverdict.identity.NewAccount;
import org.chainverdict.identity.ProfileCompletion;
import org.chainverdict.identity.Role;
import org.chainverdict.identity.VerificationStatus;

/** The accounts to be seeded, as the application's own values. */
final class SeedAccounts {

  private static final List<String> FIELDS =
      List.of(
          "Criminal Law",
          "Family Law",
          "Property Law",
          "Tax Law",
          "Labour Law",
          "Consumer Law",
          "Corporate Law",
          "Civil Law",
          "Cyber Law",
          "Immigration Law");
  private static final List<String> EDUCATION =
      List.of("LL.B., Delhi University", "LL.M., NLSIU Bangalore", "B.A. LL.B., ILS Pune", "LL.B.");
  private static final List<String> COURTS =
      List.of("District Court", "High Court of Bombay", "High Court of Delhi", "Supreme Court");

  private SeedAccounts() {}

  /** Nine lawyers in ten are verified; of the others two in three wait, one was declined. */
  static VerificationStatus status(int number) {
    if (number % 10 != 0) {
      return VerificationStatus.VERIFIED;
    }
    return number % 30 == 0 ? VerificationStatus.REJECTED : VerificationStatus.PENDING;
  }

  static NewAccount lawyer(int number, String passwordHash) {
    boolean verified = status(number) == VerificationStatus.VERIFIED;
    return new NewAccount(
        SeedNames.person(number),
        EmailAddress.parse(SeedNames.email("lawyer", number)).orElseThrow(),
        passwordHash,
        Role.LAWYER,
        SeedNames.phone(number),
        address(number),
        verified,
        ProfileCompletion.atRegistration(Role.LAWYER, true),
        details(number),
        null);
  }

  static NewAccount citizen(int number, String passwordHash) {
    return new NewAccount(
        SeedNames.person(number + 5),
        EmailAddress.parse(SeedNames.email("citizen", number)).orElseThrow(),
        passwordHash,
        Role.CITIZEN,
        SeedNames.phone(number + 500_000),
        address(number),
        true,
        ProfileCompletion.atRegistration(Role.CITIZEN, false),
        null,
        null);
  }

  private static LawyerDetails details(int number) {
    VerificationStatus status = status(number);
    String field = SeedNames.pick(FIELDS, number);
    return new LawyerDetails(
        null,
        "BAR/%04d/%d".formatted(number, 1995 + number % 28),
        number % 3 == 0 ? List.of(field, SeedNames.pick(FIELDS, number + 4)) : List.of(field),
        (double) (number % 31),
        SeedNames.pick(EDUCATION, number),
        status,
        List.of(),
        status == VerificationStatus.REJECTED ? "The certificate cannot be read." : null,
        500.0 + number % 20 * 250,
        "Practises " + field.toLowerCase(java.util.Locale.ROOT) + " in " + SeedNames.city(number),
        "LIC-%05d".formatted(number),
        List.of(field),
        List.of(SeedNames.pick(COURTS, number)));
  }

  private static Address address(int number) {
    return new Address(
        number % 200 + 1 + " Law Road", SeedNames.city(number), "India", "4%05d".formatted(number));
  }
}
