package org.chainverdict.audit;

import java.util.Locale;
import org.chainverdict.shared.Id;

/**
 * Something that an investigator would ask for. It names accounts and no personal content.
 *
 * @param actor who did it; null where nobody but the account itself can have been
 */
public record SecurityEvent(Type type, Id account, Id actor) {

  public SecurityEvent(Type type, Id account) {
    this(type, account, null);
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
    REFRESH_TOKEN_REUSED;

    /** The name in the store. */
    public String wireName() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
