package org.chainverdict.platform.http;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why a request was refused, as far as it concerns security. */
enum RefusedAccess {
  /** No token, or none that is still good. */
  NOT_SIGNED_IN,
  /** The caller has not the role, or no part in what he asked for. */
  FORBIDDEN,
  /** Something that does not exist or is hidden from the caller. */
  HIDDEN_OBJECT,
  TOO_MANY_REQUESTS,
  /** Limits of size that no client of the API has a reason to pass. */
  OVERSIZED;

  /** An identifier, or the key of a file, somewhere in the path. */
  private static final Pattern NAMES_SOMETHING =
      Pattern.compile(".*/(?:[0-9a-fA-F]{24}|Qm\\w{10,}|direct_\\w+|case_\\w+)(?:/.*)?");

  static Optional<RefusedAccess> of(int status, String path, boolean signedIn) {
    return switch (status) {
      case 401 -> Optional.of(NOT_SIGNED_IN);
      case 403 -> Optional.of(FORBIDDEN);
      case 404 ->
          signedIn && NAMES_SOMETHING.matcher(path).matches()
              ? Optional.of(HIDDEN_OBJECT)
              : Optional.empty();
      case 413, 414, 431 -> Optional.of(OVERSIZED);
      case 429 -> Optional.of(TOO_MANY_REQUESTS);
      default -> Optional.empty();
    };
  }

  String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
