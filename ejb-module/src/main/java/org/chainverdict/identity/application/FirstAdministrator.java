package org.chainverdict.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chainverdict.audit.AuditTrail;
import org.chainverdict.audit.SecurityEvent;
import org.chainverdict.cache.Invalidations;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.identity.Account;
import org.chainverdict.identity.Accounts;
import org.chainverdict.identity.EmailAddress;
import org.chainverdict.identity.NewAccount;
import org.chainverdict.identity.PasswordHasher;
import org.chainverdict.identity.PasswordRule;
import org.chainverdict.identity.ProfileCompletion;
import org.chainverdict.identity.Role;
import org.chainverdict.persistence.DatabaseReady;
import org.chainverdict.persistence.DuplicateKey;

/**
 * Creates the administrator that the settings name, once. An account that has the address already
 * is never touched, so changing the setting later changes no password.
 */
@ApplicationScoped
public class FirstAdministrator {

  private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());
  private static final int MIN_LENGTH = 12;

  @Inject private Accounts accounts;
  @Inject private AuditTrail auditTrail;
  @Inject private Invalidations invalidations;
  @Inject private PasswordHasher hasher;
  @Inject private Settings settings;

  void create(@Observes DatabaseReady event) {
    Optional<String> configured = settings.optional(Setting.ADMIN_EMAIL);
    if (configured.isEmpty()) {
      return;
    }
    Optional<EmailAddress> email = EmailAddress.parse(configured.get());
    if (email.isEmpty()) {
      LOG.severe("ADMIN_EMAIL is not an e-mail address: no administrator was created");
      return;
    }
    if (accounts.credentials(email.get()).isPresent()) {
      return;
    }
    Optional<String> password = settings.optional(Setting.ADMIN_PASSWORD);
    if (password.isEmpty() || !isStrong(password.get())) {
      LOG.severe(
          "Set ADMIN_PASSWORD to at least 12 characters with lower and upper case letters and"
              + " digits: no administrator was created");
      return;
    }
    insert(email.get(), password.get());
  }

  private static boolean isStrong(String password) {
    return password.length() >= MIN_LENGTH && PasswordRule.violation(password).isEmpty();
  }

  private void insert(EmailAddress email, String password) {
    try {
      Account administrator =
          insert(
              new NewAccount(
                  "Administrator",
                  email,
                  hasher.hash(password),
                  Role.ADMIN,
                  null,
                  null,
                  true,
                  ProfileCompletion.atRegistration(Role.ADMIN, false),
                  null,
                  null));
      LOG.log(Level.INFO, "Administrator {0} created", email);
      auditTrail.record(
          new SecurityEvent(SecurityEvent.Type.ADMINISTRATOR_CREATED, administrator.id()));
    } catch (DuplicateKey e) {
      LOG.log(Level.FINE, "Another node created the administrator {0}", email);
    }
  }

  private Account insert(NewAccount administrator) {
    return invalidations.after(AccountTags.added(), () -> accounts.insert(administrator));
  }
}
