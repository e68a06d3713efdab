package org.chainverdict.identity;

import java.security.Principal;
import org.chainverdict.shared.Id;

/** The signed-in account behind a request. */
public record Caller(Id id, EmailAddress email, Role role, boolean verified) implements Principal {

  @Override
  public String getName() {
    return id.hex();
  }
}
