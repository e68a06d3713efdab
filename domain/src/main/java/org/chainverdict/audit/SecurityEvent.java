package org.chainverdict.audit;

import java.util.Locale;
import org.chainverdict.shared.Id;

/**
 * Something that an investigator would ask for. It names accounts and no personal content.
 *
 * @param account null where there is none, as after a sign-in with an unknown address
 * @param actor who did it; null where nobody but the account itself can have been
 * @param detail what was changed, for changes of the platform itself; else null
 */
public record SecurityEvent(Type type, Id account, Id actor, String detail) {

  public SecurityEvent(Type type, Id account) {
    this(type, account, null);
  }

  public SecurityEvent(Type type, Id account, Id actor) {
    this(type, account, actor, null);
  }

  /** What happened. */
  public enum Type {
    ACCOUNT_ACTIVATED,
    ACCOUNT_DEACTIVATED,
    ADMINISTRATOR_CREATED,
    /** By an administrator, who stands in the place of the account. */
    CACHE_PURGED,
    LAWYER_REJECTED,
    LAWYER_VERIFIED,
    PASSWORD_CHANGED,
    PASSWORD_RESET,
    RATE_LIMIT_ALLOW_LIST_CHANGED,
    RATE_LIMIT_CHANGED,
    RATE_LIMIT_LIFTED,
    REFRESH_TOKEN_REUSED,
    SIGNED_IN,
    SIGN_IN_FAILED,
    SIGN_IN_LOCKED,
    SIGN_IN_UNLOCKED,
    WRONG_CURRENT_PASSWORD;

    /** The name in the store. */
    public String wireName() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
