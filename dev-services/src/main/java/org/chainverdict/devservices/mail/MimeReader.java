package org.chainverdict.devservices.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Finds the first plain and the first HTML part of a message. */
final class MimeReader {
  private String text = "";
  private String html = "";

  private MimeReader() {}

  static CapturedMail read(MimeMessage message, String recipient)
      throws MessagingException, IOException {
    MimeReader reader = new MimeReader();
    reader.visit(message);
    String subject = message.getSubject();
    return new CapturedMail(
        recipient,
        subject == null ? "" : subject,
        reader.text,
        reader.html,
        Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
  }

  private void visit(Part part) throws MessagingException, IOException {
    if (part.isMimeType("multipart/*")) {
      Multipart parts = (Multipart) part.getContent();
      for (int i = 0; i < parts.getCount(); i++) {
        visit(parts.getBodyPart(i));
      }
    } else if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
      return;
    } else if (part.isMimeType("text/html") && html.isEmpty()) {
      html = (String) part.getContent();
    } else if (part.isMimeType("text/plain") && text.isEmpty()) {
      text = (String) part.getContent();
    }
  }
}
