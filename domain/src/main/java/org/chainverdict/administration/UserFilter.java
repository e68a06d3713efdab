package org.chainverdict.administration;

import java.util.Optional;
import org.chainverdict.identity.Role;
import org.chainverdict.identity.VerificationStatus;

/**
 * What the list of accounts is narrowed to; every part narrows further.
 *
 * @param search literal, case-insensitive part of name or e-mail address; null for all
 */
public record UserFilter(
    Optional<Role> role,
    Optional<Boolean> active,
    Optional<VerificationStatus> verification,
    String search) {

  public static final int MAX_SEARCH_LENGTH = 100;

  /** Reads what a client sent; "all", blank and unreadable values do not narrow. */
  public static UserFilter parse(
      String role, String status, String verificationStatus, String search) {
    return new UserFilter(
        Role.parse(role),
        active(status),
        verification(verificationStatus),
        search == null || search.isBlank() ? null : search.strip());
  }

  /** The contract knows one exception to the rule: what is not "active" means inactive. */
  private static Optional<Boolean> active(String status) {
    return status == null || status.isBlank() || status.equals("all")
        ? Optional.empty()
        : Optional.of(status.equals("active"));
  }

  private static Optional<VerificationStatus> verification(String wireName) {
    for (VerificationStatus status : VerificationStatus.values()) {
      if (status.wireName().equals(wireName)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }
}
