package org.chainverdict.systemtest.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.support.Registrations.fields;

import java.util.List;
import java.util.Map;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Identity;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ProfileIT extends SystemTest {

  @Test
  void absentKeysStayUntouched() {
    Account account = accounts.citizen();

    Answer answer =
        identity.changeProfile(account.accessToken(), fields("name", "New Name")).expect(200);
    assertThat(answer.textAt("/data/user/name")).isEqualTo("New Name");
    assertThat(answer.textAt("/data/user/phone")).isEqualTo("9876543210");
    assertThat(answer.textAt("/data/user/address/city")).isEqualTo("Pune");
    assertThat(identity.me(account.accessToken()).expect(200).textAt("/data/user/name"))
        .isEqualTo("New Name");
  }

  @Test
  void anAddressIsReplacedAsAWhole() {
    Account account = accounts.citizen();

    Answer answer =
        identity
            .changeProfile(account.accessToken(), fields("address", fields("city", "Nagpur")))
            .expect(200);
    assertThat(answer.textAt("/data/user/address/city")).isEqualTo("Nagpur");
    assertThat(answer.at("/data/user/address/street").isMissingNode()).isTrue();
  }

  @Test
  @Tag("C8")
  void theDetailsOfALawyerAreMergedKeyByKey() {
    Account lawyer = accounts.lawyer();

    Answer answer =
        identity
            .changeProfile(
                lawyer.accessToken(),
                fields(
                    "lawyerDetails",
                    fields("experience", 12, "specialization", List.of("Tax Law"))))
            .expect(200);
    assertThat(answer.at("/data/user/lawyerDetails/experience").asInt()).isEqualTo(12);
    assertThat(answer.at("/data/user/lawyerDetails/specialization").size()).isEqualTo(1);
    assertThat(answer.textAt("/data/user/lawyerDetails/specialization/0")).isEqualTo("Tax Law");
    assertThat(answer.textAt("/data/user/lawyerDetails/barRegistrationNumber"))
        .isEqualTo("MAH/1234/2015");
    assertThat(answer.textAt("/data/user/lawyerDetails/education"))
        .isEqualTo("LLB, Pune University");
  }

  @Test
  @Tag("S28")
  void aLawyerCannotVerifyHimself() {
    Account lawyer = accounts.lawyer();
    Map<String, Object> grab =
        fields(
            "isVerified",
            true,
            "role",
            "admin",
            "isActive",
            false,
            "lawyerDetails",
            fields(
                "verificationStatus", "verified",
                "verificationNotes", "approved by me",
                "verificationDocuments", List.of("QmForged"),
                "bio", "still changeable"));
    identity.changeProfile(lawyer.accessToken(), grab).expect(200);

    Answer answer = identity.me(lawyer.accessToken()).expect(200);
    assertThat(answer.at("/data/user/isVerified").asBoolean()).isFalse();
    assertThat(answer.at("/data/user/isActive").asBoolean()).isTrue();
    assertThat(answer.textAt("/data/user/role")).isEqualTo("lawyer");
    assertThat(answer.textAt("/data/user/lawyerDetails/verificationStatus")).isEqualTo("pending");
    assertThat(answer.text()).doesNotContain("approved by me").doesNotContain("QmForged");
    assertThat(answer.textAt("/data/user/lawyerDetails/bio")).isEqualTo("still changeable");
  }

  @Test
  @Tag("C8")
  void theDetailsOfAStudentAreMergedAndEmptyValuesCountAsAbsent() {
    Account student = accounts.student();

    Answer answer =
        identity
            .changeProfile(
                student.accessToken(),
                fields(
                    "studentDetails",
                    fields("semester", "6th", "universityName", "", "rollNumber", null)))
            .expect(200);
    assertThat(answer.textAt("/data/user/studentDetails/semester")).isEqualTo("6th");
    assertThat(answer.textAt("/data/user/studentDetails/universityName"))
        .isEqualTo("National Law School");
    assertThat(answer.textAt("/data/user/studentDetails/rollNumber")).isEqualTo("NLS-42");
  }

  @Test
  void detailsOfAnotherRoleAreIgnored() {
    Account citizen = accounts.citizen();

    Answer answer =
        identity
            .changeProfile(
                citizen.accessToken(),
                fields(
                    "lawyerDetails",
                    fields("bio", "no"),
                    "studentDetails",
                    fields("semester", "2nd")))
            .expect(200);
    assertThat(answer.at("/data/user/lawyerDetails").isMissingNode()).isTrue();
    assertThat(answer.at("/data/user/studentDetails").isMissingNode()).isTrue();
  }

  @Test
  void addressAndPasswordOfTheAccountAreNotPartOfTheProfile() {
    Account account = accounts.citizen();
    identity
        .changeProfile(
            account.accessToken(), fields("email", "other@example.org", "password", "Stolen2025x"))
        .expect(200);
    identity.login(account).expect(200);
  }

  @Test
  void nothingToChangeIsNoMistake() {
    Account account = accounts.citizen();
    Answer answer = identity.changeProfile(account.accessToken(), Map.of()).expect(200);
    assertThat(answer.textAt("/data/user/name")).isEqualTo(account.name());
  }

  @Test
  @Tag("C12")
  void changesOfDifferentKeysAtOnceAllSurvive() {
    Account lawyer = accounts.lawyer();
    List<Map<String, Object>> changes =
        List.of(
            fields("name", "Parallel Name"),
            fields("phone", "9111111111"),
            fields("lawyerDetails", fields("bio", "parallel bio")),
            fields("lawyerDetails", fields("experience", 21)),
            fields("address", fields("city", "Parallel City")));
    changes.parallelStream()
        .forEach(change -> identity.changeProfile(lawyer.accessToken(), change).expect(200));

    Answer answer = identity.me(lawyer.accessToken()).expect(200);
    assertThat(answer.textAt("/data/user/name")).isEqualTo("Parallel Name");
    assertThat(answer.textAt("/data/user/phone")).isEqualTo("9111111111");
    assertThat(answer.textAt("/data/user/lawyerDetails/bio")).isEqualTo("parallel bio");
    assertThat(answer.at("/data/user/lawyerDetails/experience").asInt()).isEqualTo(21);
    assertThat(answer.textAt("/data/user/address/city")).isEqualTo("Parallel City");
  }

  @Test
  @Tag("C4")
  void aChangeIsSeenOnTheOtherNodeAtOnce() {
    needsTwoNodes();
    Account account = accounts.citizen();
    Identity two = new Identity(cluster.node(1));
    two.me(account.accessToken()).expect(200);

    new Identity(cluster.node(0))
        .changeProfile(account.accessToken(), fields("name", "Seen Everywhere"))
        .expect(200);
    assertThat(two.me(account.accessToken()).expect(200).textAt("/data/user/name"))
        .isEqualTo("Seen Everywhere");
  }
}
