package org.chainverdict.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.HashMap;
import java.util.Map;
import org.chainverdict.configuration.TestSettings;
import org.chainverdict.notifications.Mail;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmtpTransportTest {

  private static final Mail MAIL =
      new Mail("asha@example.org", "Grüße aus Pune", "Liebe Aśa", "<p>Liebe Aśa</p>");
  private static final GreenMail SERVER =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @BeforeAll
  static void start() {
    SERVER.start();
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @BeforeEach
  void empty() throws Exception {
    SERVER.purgeEmailFromAllMailboxes();
  }

  @Test
  void aMailArrivesWithItsTextAndItsHtml() throws Exception {
    transport(Map.of()).send(MAIL);

    MimeMessage arrived = arrived();
    assertThat(arrived.getSubject()).isEqualTo("Grüße aus Pune");
    assertThat(arrived.getAllRecipients()).extracting(Object::toString).containsExactly(MAIL.to());
    assertThat(arrived.getContentType()).startsWith("multipart/alternative");
    assertPart(arrived, 0, "text/plain", "Liebe Aśa");
    assertPart(arrived, 1, "text/html", "<p>Liebe Aśa</p>");
  }

  @Test
  void thePlatformsNameStandsBeforeABareSender() throws Exception {
    transport(Map.of("EMAIL_FROM", "legal@example.org")).send(MAIL);

    assertThat(arrived().getFrom())
        .extracting(Object::toString)
        .containsExactly("ChainVerdict <legal@example.org>");
  }

  @Test
  void anOwnNameOfTheSenderIsKept() throws Exception {
    transport(Map.of("EMAIL_FROM", "Legal Desk <legal@example.org>")).send(MAIL);

    assertThat(arrived().getFrom())
        .extracting(Object::toString)
        .containsExactly("Legal Desk <legal@example.org>");
  }

  @Test
  void aPasswordNeverGoesOverAPlainConnection() {
    SmtpTransport transport = transport(Map.of("SMTP_USER", "legal", "SMTP_PASSWORD", "secret"));

    assertThatExceptionOfType(MessagingException.class)
        .isThrownBy(() -> transport.send(MAIL))
        .withMessageContaining("STARTTLS");
    assertThat(SERVER.getReceivedMessages()).isEmpty();
  }

  @Test
  void anUnreachableServerIsAFailure() {
    SmtpTransport transport = transport(Map.of("SMTP_PORT", "1"));

    assertThatExceptionOfType(MessagingException.class).isThrownBy(() -> transport.send(MAIL));
  }

  @Test
  void withoutAHostThereIsNoServer() {
    assertThat(new SmtpTransport(TestSettings.of(Map.of())).isConfigured()).isFalse();
    assertThat(transport(Map.of()).isConfigured()).isTrue();
  }

  private static SmtpTransport transport(Map<String, String> more) {
    Map<String, String> settings = new HashMap<>();
    settings.put("SMTP_HOST", "127.0.0.1");
    settings.put("SMTP_PORT", String.valueOf(SERVER.getSmtp().getPort()));
    settings.putAll(more);
    return new SmtpTransport(TestSettings.of(settings));
  }

  private static MimeMessage arrived() {
    assertThat(SERVER.waitForIncomingEmail(10_000, 1)).isTrue();
    return SERVER.getReceivedMessages()[0];
  }

  private static void assertPart(MimeMessage mail, int index, String type, String content)
      throws Exception {
    BodyPart part = ((MimeMultipart) mail.getContent()).getBodyPart(index);
    assertThat(part.getContentType()).startsWith(type).containsIgnoringCase("utf-8");
    assertThat(part.getContent()).isEqualTo(content);
  }
}
