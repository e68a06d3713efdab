package org.chainverdict.devservices.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailboxTest {
  @Test
  void forgetsTheOldestMails() {
    Mailbox mailbox = new Mailbox(2);
    for (String subject : new String[] {"one", "two", "three"}) {
      mailbox.add(new CapturedMail("ann@example.org", subject, "", "", ""));
    }

    assertThat(mailbox.all()).extracting(CapturedMail::subject).containsExactly("two", "three");
  }
}
