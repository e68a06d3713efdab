package org.chainverdict.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.identity.Account;
import org.chainverdict.identity.Accounts;
import org.chainverdict.identity.EmailAddress;
import org.chainverdict.identity.crypto.RandomIds;
import org.chainverdict.identity.crypto.Sha256;
import org.chainverdict.jobs.Job;
import org.chainverdict.jobs.JobHandler;
import org.chainverdict.notifications.MailTransport;
import org.chainverdict.notifications.application.MailTemplates;

/** Makes the reset token and mails the link; a second try makes a new token. */
@ApplicationScoped
public class PasswordResetMail implements JobHandler {

  @Inject private Accounts accounts;
  @Inject private Clock clock;
  @Inject private MailTemplates templates;
  @Inject private MailTransport transport;
  @Inject private Settings settings;

  @Override
  public String kind() {
    return PasswordReset.JOB;
  }

  @Override
  public boolean isReady() {
    return transport.isConfigured();
  }

  @Override
  public void handle(Job job) throws Exception {
    Optional<EmailAddress> email = EmailAddress.parse(job.payload().get("email"));
    Duration lifetime = settings.duration(Setting.RESET_TOKEN_LIFETIME);
    String token = RandomIds.resetToken();
    Optional<Account> account =
        email.flatMap(
            address ->
                accounts.storeResetToken(
                    address, Sha256.hex(token), clock.instant().plus(lifetime)));
    if (account.isPresent()) {
      transport.send(
          templates.passwordReset(
              account.get().email().value(), account.get().name(), token, lifetime));
    }
  }
}
