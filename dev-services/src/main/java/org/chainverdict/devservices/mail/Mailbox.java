package org.chainverdict.devservices.mail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The newest mails, oldest first; older ones are forgotten. */
public final class Mailbox {
  private final int capacity;
  private final Deque<CapturedMail> mails = new ArrayDeque<>();

  public Mailbox(int capacity) {
    this.capacity = capacity;
  }

  public synchronized void add(CapturedMail mail) {
    mails.addLast(mail);
    while (mails.size() > capacity) {
      mails.removeFirst();
    }
  }

  public synchronized List<CapturedMail> all() {
    return List.copyOf(mails);
  }

  public List<CapturedMail> to(String recipient) {
    return all().stream().filter(mail -> mail.to().equalsIgnoreCase(recipient)).toList();
  }
}
