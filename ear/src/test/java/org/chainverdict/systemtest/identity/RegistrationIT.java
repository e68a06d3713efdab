package org.chainverdict.systemtest.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.support.Registrations.fields;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Call;
import org.chainverdict.systemtest.support.Mail;
import org.chainverdict.systemtest.support.Registrations;
import org.chainverdict.systemtest.support.SetCookie;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("smoke")
class RegistrationIT extends SystemTest {

  @Test
  void aCitizenIsRegisteredAndSignedIn() {
    Map<String, Object> body = Registrations.citizen();
    Answer answer = register(body).expect(201);

    assertThat(answer.textAt("/data/user/email")).isEqualTo(body.get("email"));
    assertThat(answer.textAt("/data/user/role")).isEqualTo("citizen");
    assertThat(answer.textAt("/data/user/address/city")).isEqualTo("Pune");
    assertThat(answer.at("/data/user/isVerified").asBoolean()).isTrue();
    assertThat(answer.at("/data/user/isActive").asBoolean()).isTrue();
    assertThat(answer.at("/data/user/profilePicture").isNull()).isTrue();
    assertThat(answer.at("/data/user/lawyerDetails").isMissingNode()).isTrue();
    assertThat(answer.at("/data/user/studentDetails").isMissingNode()).isTrue();
    identity.me(answer.textAt("/data/tokens/accessToken")).expect(200);
  }

  @Test
  void bothTokensComeAsCookiesThatScriptsCannotRead() {
    Answer answer = register(Registrations.citizen()).expect(201);

    assertTokenCookie(answer, "accessToken", "86400");
    assertTokenCookie(answer, "refreshToken", "604800");
  }

  @Test
  void theRoleIsCitizenWhenNoneIsGiven() {
    Map<String, Object> body = Registrations.citizen();
    body.remove("role");
    assertThat(register(body).expect(201).textAt("/data/user/role")).isEqualTo("citizen");
  }

  @Test
  void anAdministratorCannotBeRegistered() {
    Map<String, Object> body = Registrations.citizen();
    body.put("role", "admin");
    assertThat(register(body).expect(400).textAt("/errors/0/path")).isEqualTo("role");
  }

  @Test
  void aNameIsTrimmed() {
    Map<String, Object> body = Registrations.citizen();
    body.put("name", "  Zoë Ångström  ");
    assertThat(register(body).expect(201).textAt("/data/user/name")).isEqualTo("Zoë Ångström");
  }

  @Test
  void unknownKeysAreIgnored() {
    Map<String, Object> body = Registrations.citizen();
    body.put("isVerified", false);
    body.put("isActive", false);
    body.put("_id", "65f000000000000000000001");
    body.put("$set", fields("role", "admin"));
    body.put("junk", List.of(fields("deep", List.of(List.of(1)))));

    Answer answer = register(body).expect(201);
    assertThat(answer.at("/data/user/isActive").asBoolean()).isTrue();
    assertThat(answer.textAt("/data/user/_id")).isNotEqualTo("65f000000000000000000001");
    assertThat(answer.at("/data/user/junk").isMissingNode()).isTrue();
  }

  @Test
  void aFormBodyIsAcceptedAsWell() {
    Map<String, String> form = new HashMap<>();
    form.put("name", "Form User");
    form.put("email", Registrations.uniqueEmail());
    form.put("password", Registrations.PASSWORD);
    form.put("phone", "9876543210");

    Answer answer = api.post("/api/auth/register").form(form).expect(201);
    assertThat(answer.textAt("/data/user/phone")).isEqualTo("9876543210");
  }

  @Test
  @Tag("C14")
  void aTakenAddressIsRefusedWithoutAFieldList() {
    Account taken = accounts.citizen();
    Map<String, Object> body = Registrations.citizen();
    body.put("email", taken.email().toUpperCase(Locale.ROOT));

    Answer answer = register(body).expect(400);
    assertThat(answer.at("/errors").isMissingNode()).isTrue();
    assertThat(answer.textAt("/message")).isNotBlank();
  }

  @Test
  @Tag("C14")
  void ofManyRegistrationsOfOneAddressAtOnceExactlyOneSucceeds() {
    Map<String, Object> body = Registrations.citizen();
    List<Integer> statuses =
        IntStream.range(0, 12)
            .parallel()
            .mapToObj(
                i ->
                    cluster
                        .node(i % cluster.nodeCount())
                        .post("/api/auth/register")
                        .json(body)
                        .send()
                        .status())
            .toList();

    assertThat(statuses).containsOnly(201, 400);
    assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
  }

  @Test
  @Tag("S28")
  void aLawyerStartsUnverifiedWhateverTheClientSays() {
    Map<String, Object> body = Registrations.lawyer();
    Map<String, Object> details = Registrations.lawyerDetails();
    details.put("verificationStatus", "verified");
    details.put("verificationNotes", "trust me");
    details.put("unknownKey", "dropped");
    body.put("lawyerDetails", details);

    Answer answer = register(body).expect(201);
    assertThat(answer.at("/data/user/isVerified").asBoolean()).isFalse();
    assertThat(answer.textAt("/data/user/lawyerDetails/verificationStatus")).isEqualTo("pending");
    assertThat(answer.at("/data/user/lawyerDetails/verificationNotes").asString(""))
        .doesNotContain("trust me");
    assertThat(answer.at("/data/user/lawyerDetails/unknownKey").isMissingNode()).isTrue();
    assertThat(answer.textAt("/data/user/lawyerDetails/barRegistrationNumber"))
        .isEqualTo("MAH/1234/2015");
    assertThat(answer.at("/data/user/lawyerDetails/experience").asInt()).isEqualTo(7);
  }

  @Test
  void aWelcomeMailTellsALawyerToWaitForVerification() {
    Map<String, Object> body = Registrations.lawyer();
    body.put("name", "Ravi <b>Bold</b>");
    Account lawyer = accounts.register(body);

    Mail mail = mails().awaitTo(lawyer.email());
    assertThat(mail.subject()).isNotBlank();
    assertThat(mail.text()).isNotBlank();
    assertThat(mail.html()).contains(cluster.frontendUrl() + "/login");
  }

  @Test
  @Tag("S31")
  void aNameIsTextInAMailAndNotMarkup() {
    Map<String, Object> body = Registrations.lawyer();
    body.put("name", "Ravi <i>Slant</i>");
    Account lawyer = accounts.register(body);

    assertThat(mails().awaitTo(lawyer.email()).html())
        .contains("&lt;i&gt;Slant")
        .doesNotContain("<i>Slant");
  }

  @Test
  @Tag("C8")
  void theDetailsOfAStudentAreStored() {
    Account student = accounts.student();

    Answer answer = identity.me(student.accessToken()).expect(200);
    assertThat(answer.textAt("/data/user/studentDetails/universityName"))
        .isEqualTo("National Law School");
    assertThat(answer.at("/data/user/studentDetails/enrollmentYear").asInt()).isEqualTo(2023);
    assertThat(answer.textAt("/data/user/studentDetails/semester")).isEqualTo("5th");
    assertThat(answer.textAt("/data/user/studentDetails/rollNumber")).isEqualTo("NLS-42");
    assertThat(answer.at("/data/user/isVerified").asBoolean()).isTrue();
  }

  @Test
  void missingDetailsOfAStudentAreFilledWithDefaults() {
    Map<String, Object> body = Registrations.student();
    body.remove("studentDetails");

    Answer answer = register(body).expect(201);
    assertThat(answer.textAt("/data/user/studentDetails/semester")).isEqualTo("1st");
    assertThat(answer.textAt("/data/user/studentDetails/universityName")).isEmpty();
  }

  @Test
  void theCompletionOfAProfileFollowsFromRoleAndDetails() {
    assertCompletion(Registrations.citizen(), true, true, true);
    assertCompletion(Registrations.student(), true, true, true);
    assertCompletion(Registrations.lawyer(), true, true, false);
    Map<String, Object> bare = Registrations.lawyer();
    bare.remove("lawyerDetails");
    assertCompletion(bare, true, false, false);
  }

  @Test
  void detailsOfAnotherRoleAreNotKept() {
    Map<String, Object> body = Registrations.citizen();
    body.put("lawyerDetails", Registrations.lawyerDetails());
    assertThat(register(body).expect(201).at("/data/user/lawyerDetails").isMissingNode()).isTrue();
  }

  @Test
  @Tag("S25")
  void twoRegistrationsInOneSecondGetDifferentTokens() {
    Account one = accounts.citizen();
    Account two = accounts.citizen();
    assertThat(
            List.of(one.accessToken(), one.refreshToken(), two.accessToken(), two.refreshToken()))
        .doesNotHaveDuplicates();
  }

  private Call register(Map<String, Object> body) {
    return api.post("/api/auth/register").json(body);
  }

  private void assertCompletion(
      Map<String, Object> body, boolean basic, boolean role, boolean documents) {
    Answer answer = register(body).expect(201);
    assertThat(
            List.of(
                answer.at("/data/user/profileCompletion/basicInfo").asBoolean(),
                answer.at("/data/user/profileCompletion/roleSpecificDetails").asBoolean(),
                answer.at("/data/user/profileCompletion/documentsUploaded").asBoolean()))
        .as("completion of %s", body.get("role"))
        .containsExactly(basic, role, documents);
  }

  private static void assertTokenCookie(Answer answer, String name, String maxAge) {
    SetCookie cookie = answer.cookies().get(name);
    assertThat(cookie).as(name).isNotNull();
    assertThat(cookie.value()).isEqualTo(answer.textAt("/data/tokens/" + name));
    assertThat(cookie.has("HttpOnly")).isTrue();
    assertThat(cookie.attribute("SameSite")).contains("Strict");
    assertThat(cookie.attribute("Path")).contains("/");
    assertThat(cookie.attribute("Max-Age")).contains(maxAge);
  }
}
