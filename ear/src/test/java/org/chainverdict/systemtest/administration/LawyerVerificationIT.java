package org.chainverdict.systemtest.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chainverdict.systemtest.support.Registrations.fields;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.chainverdict.systemtest.support.Account;
import org.chainverdict.systemtest.support.Administrators;
import org.chainverdict.systemtest.support.Answer;
import org.chainverdict.systemtest.support.Call;
import org.chainverdict.systemtest.support.Mail;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Decisions about lawyers. */
@Tag("smoke")
class LawyerVerificationIT extends SystemTest {
  private final Account admin = new Administrators(cluster).first();

  @Test
  @Tag("C9")
  void anApprovalIsSaidByFlagAndStatusAlike() {
    Account lawyer = accounts.lawyer();
    Answer answer = decide(lawyer, fields("status", "verified", "reason", "Bar roll")).expect(200);

    assertThat(answer.at("/data/lawyer/isVerified").asBoolean()).isTrue();
    assertThat(answer.textAt("/data/lawyer/lawyerDetails/verificationStatus"))
        .isEqualTo("verified");
    assertThat(answer.textAt("/data/lawyer/lawyerDetails/verificationNotes")).isEqualTo("Bar roll");
    assertThat(
            identity.me(lawyer.accessToken()).expect(200).at("/data/user/isVerified").asBoolean())
        .isTrue();
    api.get("/api/lawyers/" + lawyer.id() + "/profile").expect(200);
  }

  @Test
  @Tag("C9")
  void aRejectionIsSaidByFlagAndStatusAlike() {
    Account lawyer = accounts.lawyer();
    decide(lawyer, fields("action", "approve")).expect(200);
    Answer answer = decide(lawyer, fields("action", "reject", "notes", "Expired")).expect(200);

    assertThat(answer.at("/data/lawyer/isVerified").asBoolean(true)).isFalse();
    assertThat(answer.textAt("/data/lawyer/lawyerDetails/verificationStatus"))
        .isEqualTo("rejected");
    api.get("/api/lawyers/" + lawyer.id() + "/profile").expect(404);
  }

  @Test
  void statusWinsOverActionAndReasonOverNotes() {
    Account lawyer = accounts.lawyer();
    Map<String, Object> body =
        fields("status", "verified", "action", "reject", "reason", "first", "notes", "second");
    Answer answer = decide(lawyer, body).expect(200);

    assertThat(answer.at("/data/lawyer/isVerified").asBoolean()).isTrue();
    assertThat(answer.textAt("/data/lawyer/lawyerDetails/verificationNotes")).isEqualTo("first");
  }

  @Test
  void anUnusableStatusLeavesTheActionToDecide() {
    Account lawyer = accounts.lawyer();
    Answer answer = decide(lawyer, fields("status", "pending", "action", "approve")).expect(200);
    assertThat(answer.at("/data/lawyer/isVerified").asBoolean()).isTrue();
  }

  @Test
  void theNotesOfAnEarlierDecisionDoNotStay() {
    Account lawyer = accounts.lawyer();
    decide(lawyer, fields("status", "rejected", "reason", "No licence")).expect(200);
    Answer answer = decide(lawyer, fields("status", "verified")).expect(200);
    assertThat(answer.at("/data/lawyer/lawyerDetails/verificationNotes").isMissingNode()).isTrue();
  }

  @Test
  void theLawyerIsToldOfAnApproval() {
    Account lawyer = accounts.lawyer();
    decide(lawyer, fields("status", "verified", "reason", "<b>Well</b> & done")).expect(200);

    Mail mail = mails().awaitTo(lawyer.email(), found -> found.subject().contains("is verified"));
    assertThat(mail.text()).contains("<b>Well</b> & done").contains(cluster.frontendUrl());
    assertThat(mail.html()).contains("&lt;b&gt;Well&lt;/b&gt; &amp; done");
  }

  @Test
  void theLawyerIsToldOfARejection() {
    Account lawyer = accounts.lawyer();
    decide(lawyer, fields("action", "reject", "reason", "No <i>licence</i>")).expect(200);

    Mail mail = mails().awaitTo(lawyer.email(), found -> found.subject().contains("needed"));
    assertThat(mail.text()).contains("No <i>licence</i>");
    assertThat(mail.html()).contains("No &lt;i&gt;licence&lt;/i&gt;");
  }

  @Test
  void repeatingADecisionIsNoSecondMail() {
    Account lawyer = accounts.lawyer();
    decide(lawyer, fields("status", "verified", "reason", "first")).expect(200);
    decide(lawyer, fields("status", "verified")).expect(200);
    Answer answer =
        decide(lawyer, fields("action", "approve", "notes", "better words")).expect(200);

    assertThat(answer.textAt("/data/lawyer/lawyerDetails/verificationNotes"))
        .isEqualTo("better words");
    assertThat(mailJobs(lawyer)).containsExactly("lawyer-approved");
  }

  @Test
  void everyChangeOfMindIsAMailOfItsOwn() {
    Account lawyer = accounts.lawyer();
    for (String status : List.of("verified", "rejected", "verified")) {
      decide(lawyer, fields("status", status)).expect(200);
    }
    assertThat(mailJobs(lawyer))
        .containsExactlyInAnyOrder("lawyer-approved", "lawyer-rejected", "lawyer-approved");
  }

  @Test
  @Tag("C11")
  void manyApprovalsAtOnceAreOneDecision() {
    Account lawyer = accounts.lawyer();
    List<Integer> statuses =
        IntStream.range(0, 4)
            .parallel()
            .mapToObj(
                i ->
                    Administrators.decide(
                        cluster.node(i % cluster.nodeCount()),
                        admin,
                        lawyer.id(),
                        fields("status", "verified")))
            .map(call -> call.send().status())
            .toList();

    assertThat(statuses).containsOnly(200);
    assertThat(mailJobs(lawyer)).containsExactly("lawyer-approved");
    assertThat(
            database()
                .collection("securityevents")
                .countDocuments(new Document("account", lawyer.id())))
        .isEqualTo(1);
  }

  static List<Map<String, Object>> unusable() {
    return List.of(
        fields(),
        fields("status", "pending"),
        fields("status", "VERIFIED"),
        fields("status", true),
        fields("action", "delete"),
        fields("status", fields("$ne", "x")),
        fields("reason", "nothing decided"),
        fields("status", "verified", "reason", "x".repeat(501)),
        fields("action", "reject", "notes", "x".repeat(501)));
  }

  @ParameterizedTest
  @MethodSource("unusable")
  @Tag("C20")
  void anUnusableDecisionChangesNothing(Map<String, Object> body) {
    Account lawyer = accounts.lawyer();
    decide(lawyer, body).expect(400);
    assertThat(database().user(lawyer.id()).get("lawyerDetails", Document.class))
        .containsEntry("verificationStatus", "pending");
  }

  @Test
  void aDecisionNeedsABody() {
    api.patch("/api/admin/lawyers/" + accounts.lawyer().id() + "/verification")
        .bearer(admin.accessToken())
        .expect(400);
  }

  @Test
  void onlyLawyersAreDecidedAbout() {
    Account citizen = accounts.citizen();
    decide(citizen, fields("status", "rejected")).expect(404);
    decide(citizen, fields("status", "rejected", "reason", "words")).expect(404);
    Administrators.decide(api, admin, "0123456789abcdef01234567", fields("action", "approve"))
        .expect(404);
    Administrators.decide(api, admin, "nonsense", fields("action", "approve")).expect(400);
    assertThat(
            identity.me(citizen.accessToken()).expect(200).at("/data/user/isVerified").asBoolean())
        .isTrue();
  }

  @Test
  void onlyAdministratorsDecide() {
    Account lawyer = accounts.lawyer();
    Administrators.decide(api, lawyer, lawyer.id(), fields("status", "verified")).expect(403);
    Administrators.decide(api, accounts.citizen(), lawyer.id(), fields("status", "verified"))
        .expect(403);
    api.get("/api/admin/lawyers/pending-verifications").bearer(lawyer.accessToken()).expect(403);
    api.get("/api/admin/lawyers/pending-verifications").expect(401);
  }

  @Test
  @Tag("C9")
  void whoeverIsDecidedAboutWaitsNoMore() {
    Account waiting = accounts.lawyer();
    Account rejected = accounts.lawyer();
    Account verified = accounts.lawyer();
    decide(rejected, fields("status", "rejected")).expect(200);
    decide(verified, fields("status", "verified")).expect(200);

    assertThat(waiting(3, 1)).contains(waiting.id()).doesNotContain(rejected.id(), verified.id());
  }

  @Test
  void theNewestWaitingComeFirstOnPagesThatDoNotOverlap() {
    Account first = accounts.lawyer();
    Account second = accounts.lawyer();
    Account third = accounts.lawyer();

    assertThat(waiting(2, 1)).containsExactly(third.id(), second.id());
    assertThat(waiting(2, 2)).startsWith(first.id());
    Answer page = waitingPage().query("limit", 2).expect(200);
    assertThat(page.at("/data/pagination/current").asInt()).isEqualTo(1);
    assertThat(page.at("/data/pagination/total").asInt()).isGreaterThanOrEqualTo(3);
    assertThat(page.at("/data/pagination/pages").asInt())
        .isEqualTo((page.at("/data/pagination/total").asInt() + 1) / 2);
  }

  @Test
  @Tag("C20")
  @Tag("C21")
  void unusablePagingIsTheDefault() {
    for (String value : List.of("0", "-1", "abc", "")) {
      Answer answer = waitingPage().query("page", value).query("limit", value).expect(200);
      assertThat(answer.at("/data/lawyers").size()).isLessThanOrEqualTo(10);
      assertThat(answer.at("/data/pagination/current").asInt()).isEqualTo(1);
    }
  }

  private Call decide(Account lawyer, Object body) {
    return Administrators.decide(api, admin, lawyer.id(), body);
  }

  private Call waitingPage() {
    return api.get("/api/admin/lawyers/pending-verifications").bearer(admin.accessToken());
  }

  private List<String> waiting(int limit, int page) {
    Answer answer = waitingPage().query("limit", limit).query("page", page).expect(200);
    return StreamSupport.stream(answer.at("/data/lawyers").spliterator(), false)
        .map(lawyer -> lawyer.path("_id").asString())
        .toList();
  }

  /** Finished jobs stay in the store for a while, so none can be missed. */
  private List<String> mailJobs(Account lawyer) {
    return database()
        .collection("jobs")
        .find(Filters.in("kind", "lawyer-approved", "lawyer-rejected"))
        .into(new ArrayList<>())
        .stream()
        .filter(job -> job.getString("key").contains(lawyer.id()))
        .map(job -> job.getString("kind"))
        .toList();
  }
}
