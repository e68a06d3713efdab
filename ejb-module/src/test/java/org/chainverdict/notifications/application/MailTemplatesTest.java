package org.chainverdict.notifications.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.chainverdict.configuration.TestSettings;
import org.chainverdict.notifications.Mail;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTemplatesTest {

  private static final String TOKEN = "0f".repeat(32);
  private static final String LINK = "https://app.example/reset-password?token=" + TOKEN;

  private final MailTemplates templates = templates("https://app.example");

  @Test
  void theResetMailCarriesTheLinkInBothParts() {
    Mail mail = reset("Asha");

    assertThat(mail.to()).isEqualTo("asha@example.org");
    assertThat(mail.text()).contains(LINK).contains("10 minutes").contains("Dear Asha,");
    assertThat(mail.html()).contains("href=\"" + LINK + "\"").contains("10 minutes");
  }

  @Test
  void theResetMailSaysWhereToAsk() {
    assertThat(reset("Asha").text()).contains("support@chainverdict.example");
  }

  @Test
  void aNameNeverBecomesMarkup() {
    Mail mail = reset("<img src=x onerror='alert(1)'> & \"Co\"");

    assertThat(mail.html())
        .contains("&lt;img src=x onerror=&#39;alert(1)&#39;&gt; &amp; &quot;Co&quot;")
        .doesNotContain("<img");
    assertThat(mail.text()).contains("<img src=x onerror='alert(1)'> & \"Co\"");
  }

  @Test
  void aPercentSignInANameIsJustThat() {
    assertThat(reset("100 %s Asha").html()).contains("Dear 100 %s Asha,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://app.example", "https://app.example/"})
  void theFrontendsAddressMayEndWithASlash(String frontend) {
    Mail mail = templates(frontend).lawyerWelcome("asha@example.org", "Asha");

    assertThat(mail.text()).contains("Sign in: https://app.example/login");
    assertThat(mail.html()).contains("href=\"https://app.example/login\"");
  }

  @Test
  void theWelcomeMailNamesThePersonInBothParts() {
    Mail mail = templates.lawyerWelcome("asha@example.org", "Asha & Rao");

    assertThat(mail.subject()).contains("Welcome");
    assertThat(mail.text()).contains("Dear Asha & Rao,");
    assertThat(mail.html()).contains("Dear Asha &amp; Rao,");
  }

  @Test
  @Tag("S31")
  void notesOfADecisionNeverBecomeMarkup() {
    for (Mail mail :
        List.of(
            templates.lawyerApproved("asha@example.org", "Asha", "<a href=x>look</a>"),
            templates.lawyerRejected("asha@example.org", "Asha", "<a href=x>look</a>"))) {
      assertThat(mail.html())
          .contains("&lt;a href=x&gt;look&lt;/a&gt;")
          .doesNotContain("<a href=x>");
      assertThat(mail.text()).contains("<a href=x>look</a>").contains("https://app.example/login");
    }
  }

  @Test
  void aDecisionWithoutNotesHasWordsOfItsOwn() {
    assertThat(templates.lawyerApproved("asha@example.org", "Asha", null).text())
        .contains("has been verified")
        .doesNotContain("null");
    assertThat(templates.lawyerRejected("asha@example.org", "Asha", null).text())
        .contains("could not be confirmed")
        .contains("support@chainverdict.example")
        .doesNotContain("null");
  }

  private Mail reset(String name) {
    return templates.passwordReset("asha@example.org", name, TOKEN, Duration.ofMinutes(10));
  }

  private static MailTemplates templates(String frontend) {
    return new MailTemplates(TestSettings.of(Map.of("FRONTEND_URL", frontend)));
  }
}
