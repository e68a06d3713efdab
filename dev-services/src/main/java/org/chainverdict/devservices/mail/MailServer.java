package org.chainverdict.devservices.mail;

import java.io.IOException;

/** SMTP and the window on it, together. */
public final class MailServer implements AutoCloseable {
  private static final int NEWEST = 1000;

  private final SmtpReceiver smtp;
  private final MailWeb web;

  public MailServer(int smtpPort, int webPort) throws IOException {
    Mailbox mailbox = new Mailbox(NEWEST);
    this.smtp = new SmtpReceiver(smtpPort, mailbox);
    this.web = new MailWeb(webPort, mailbox);
  }

  public void start() {
    smtp.start();
    web.start();
  }

  @Override
  public void close() {
    smtp.stop();
    web.stop();
  }
}
