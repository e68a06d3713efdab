package org.chainverdict.audit;

import java.util.Locale;
import org.chainverdict.shared.Id;

/** Something that an investigator would ask for. It names the account and no personal content. */
public record SecurityEvent(Type type, Id account) {

  /** What happened. */
  public enum Type {
    ADMINISTRATOR_CREATED,
    PASSWORD_CHANGED,
    PASSWORD_RESET,
    REFRESH_TOKEN_REUSED;

    /** The name in the store. */
    public String wireName() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
