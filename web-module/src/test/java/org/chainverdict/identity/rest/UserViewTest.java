package org.chainverdict.identity.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.chainverdict.identity.Account;
import org.chainverdict.identity.Address;
import org.chainverdict.identity.EmailAddress;
import org.chainverdict.identity.LawyerDetails;
import org.chainverdict.identity.LegacyConnection;
import org.chainverdict.identity.LegacyConnection.ConnectedUser;
import org.chainverdict.identity.MessageRequest;
import org.chainverdict.identity.ProfileCompletion;
import org.chainverdict.identity.Role;
import org.chainverdict.identity.StudentDetails;
import org.chainverdict.platform.json.Json;
import org.chainverdict.shared.Id;
import org.junit.jupiter.api.Test;

class UserViewTest {

  private static final Id ID = new Id("65f0a1b2c3d4e5f601234567");
  private static final Id OTHER = new Id("65f0a1b2c3d4e5f601234568");
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  @Test
  void noSecretIsEverShown() throws IOException {
    JsonNode full = json(account(Role.LAWYER, LawyerDetails.empty(ID), StudentDetails.EMPTY));

    assertThat(full.toString().toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("password", "token", "hash", "session");
  }

  @Test
  void anAccountStandsInTheFormOfTheContract() throws IOException {
    JsonNode user = json(account(Role.LAWYER, LawyerDetails.empty(ID), null));

    assertThat(user.path("_id").textValue()).isEqualTo(ID.hex());
    assertThat(user.path("role").textValue()).isEqualTo("lawyer");
    assertThat(user.path("isVerified").booleanValue()).isTrue();
    assertThat(user.path("isActive").booleanValue()).isTrue();
    assertThat(user.path("createdAt").textValue()).isEqualTo("2026-03-01T10:00:00.000Z");
    assertThat(user.at("/address/city").textValue()).isEqualTo("Pune");
    assertThat(user.at("/lawyerDetails/verificationStatus").textValue()).isEqualTo("pending");
    assertThat(user.at("/messageRequests/0/toUserId").textValue()).isEqualTo(OTHER.hex());
    assertThat(user.has("id")).isFalse();
  }

  @Test
  void aMissingPictureIsNullAndMissingDetailsAreLeftOut() throws IOException {
    JsonNode user = json(account(Role.CITIZEN, null, null));

    assertThat(user.path("profilePicture").isNull()).isTrue();
    assertThat(user.has("lawyerDetails")).isFalse();
    assertThat(user.has("studentDetails")).isFalse();
    assertThat(user.has("phone")).isFalse();
  }

  @Test
  void gapsInTheDetailsOfAStudentAreFilled() throws IOException {
    JsonNode user = json(account(Role.LAW_STUDENT, null, StudentDetails.EMPTY));

    assertThat(user.at("/studentDetails/semester").textValue()).isEqualTo("1st");
    assertThat(user.at("/studentDetails/enrollmentYear").isIntegralNumber()).isTrue();
  }

  @Test
  void aConnectionShowsTheOtherAccountOrItsIdentifier() throws IOException {
    JsonNode user = json(account(Role.CITIZEN, null, null));

    assertThat(user.at("/connections/0/userId/_id").textValue()).isEqualTo(OTHER.hex());
    assertThat(user.at("/connections/0/userId/lawyerDetails/specialization/0").textValue())
        .isEqualTo("Tax");
    assertThat(user.at("/connections/1/userId").textValue()).isEqualTo(OTHER.hex());
  }

  private static JsonNode json(Account account) throws IOException {
    return Json.mapper().readTree(Json.bytes(UserView.of(account)));
  }

  private static Account account(Role role, LawyerDetails lawyer, StudentDetails student) {
    ConnectedUser other =
        new ConnectedUser(OTHER, "Ravi", "ravi@example.org", Role.LAWYER, List.of("Tax"));
    return new Account(
        ID,
        "Asha",
        new EmailAddress("asha@example.org"),
        role,
        null,
        new Address("Street 1", "Pune", null, null),
        null,
        true,
        true,
        new ProfileCompletion(true, true, true),
        lawyer,
        student,
        List.of(new MessageRequest(ID, OTHER, NOW)),
        List.of(
            new LegacyConnection(ID, OTHER, "lawyer", NOW, other),
            new LegacyConnection(ID, OTHER, "lawyer", NOW, null)),
        NOW,
        NOW);
  }
}
