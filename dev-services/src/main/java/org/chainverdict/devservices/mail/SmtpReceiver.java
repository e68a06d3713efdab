package org.chainverdict.devservices.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserImpl;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import org.chainverdict.devservices.process.Ports;

/** Speaks SMTP and puts every mail, for whomever it is, into the mailbox. */
final class SmtpReceiver {
  private final Mailbox mailbox;
  private final GreenMail server;

  SmtpReceiver(int port, Mailbox mailbox) {
    this.mailbox = mailbox;
    this.server = new GreenMail(new ServerSetup(port, Ports.LOOPBACK, ServerSetup.PROTOCOL_SMTP));
    server.getUserManager().setAuthRequired(false);
    // The library's own mailboxes would grow without bound, so it never gets to fill one.
    server.getUserManager().setMessageDeliveryHandler(this::recipient);
  }

  void start() {
    server.start();
  }

  void stop() {
    server.stop();
  }

  private GreenMailUser recipient(MovingMessage message, MailAddress address) {
    return new UserImpl(address.getEmail(), address.getEmail(), "", null) {
      @Override
      public void deliver(MovingMessage moving) {
        deliver(moving.getMessage());
      }

      @Override
      public void deliver(MimeMessage mail) {
        keep(mail, address.getEmail());
      }
    };
  }

  private void keep(MimeMessage mail, String recipient) {
    try {
      mailbox.add(MimeReader.read(mail, recipient));
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException("Unreadable mail for " + recipient, e);
    }
  }
}
