package org.chainverdict.notifications;

/** Hands mails to a mail server. */
public interface MailTransport {

  /** False when no mail server is set: mails then wait in the queue. */
  boolean isConfigured();

  /** Returns when the server has taken the mail. */
  void send(Mail mail) throws Exception;
}
