package org.chainverdict.notifications.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.notifications.Mail;
import org.chainverdict.notifications.MailTransport;

/** Sends through the configured server; certificates are verified wherever TLS is used. */
@ApplicationScoped
public class SmtpTransport implements MailTransport {

  private static final String SENDER_NAME = "ChainVerdict";
  private static final String TIMEOUT_MILLIS = "10000";

  private Settings settings;

  SmtpTransport() {}

  @Inject
  public SmtpTransport(Settings settings) {
    this.settings = settings;
  }

  @Override
  public boolean isConfigured() {
    return settings.optional(Setting.SMTP_HOST).isPresent();
  }

  @Override
  public void send(Mail mail) throws MessagingException, UnsupportedEncodingException {
    Session session = Session.getInstance(properties());
    MimeMessage message = new MimeMessage(session);
    message.setFrom(sender());
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to()));
    message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
    message.setContent(alternatives(mail));
    message.setSentDate(new java.util.Date());
    message.saveChanges();
    try (Transport transport = session.getTransport()) {
      transport.connect(
          settings.optional(Setting.SMTP_USER).orElse(null),
          settings.optional(Setting.SMTP_PASSWORD).orElse(null));
      transport.sendMessage(message, message.getAllRecipients());
    }
  }

  /** The platform's name stands before a bare address; an own name is kept. */
  private InternetAddress sender() throws MessagingException, UnsupportedEncodingException {
    InternetAddress sender = new InternetAddress(settings.text(Setting.EMAIL_FROM), true);
    if (sender.getPersonal() == null) {
      sender.setPersonal(SENDER_NAME, StandardCharsets.UTF_8.name());
    }
    return sender;
  }

  private static Multipart alternatives(Mail mail) throws MessagingException {
    MimeBodyPart text = new MimeBodyPart();
    text.setText(mail.text(), StandardCharsets.UTF_8.name());
    MimeBodyPart html = new MimeBodyPart();
    html.setText(mail.html(), StandardCharsets.UTF_8.name(), "html");
    return new MimeMultipart("alternative", text, html);
  }

  private Properties properties() {
    String protocol = settings.flag(Setting.SMTP_SECURE) ? "smtps" : "smtp";
    boolean authenticated = settings.optional(Setting.SMTP_USER).isPresent();
    String prefix = "mail." + protocol + '.';
    Properties properties = new Properties();
    properties.setProperty("mail.transport.protocol", protocol);
    properties.setProperty(prefix + "host", settings.text(Setting.SMTP_HOST));
    properties.setProperty(prefix + "port", settings.text(Setting.SMTP_PORT));
    properties.setProperty(prefix + "auth", Boolean.toString(authenticated));
    // A password never goes over a plain connection.
    properties.setProperty(prefix + "starttls.enable", "true");
    properties.setProperty(prefix + "starttls.required", Boolean.toString(authenticated));
    properties.setProperty(prefix + "ssl.checkserveridentity", "true");
    properties.setProperty(prefix + "connectiontimeout", TIMEOUT_MILLIS);
    properties.setProperty(prefix + "timeout", TIMEOUT_MILLIS);
    properties.setProperty(prefix + "writetimeout", TIMEOUT_MILLIS);
    return properties;
  }
}
