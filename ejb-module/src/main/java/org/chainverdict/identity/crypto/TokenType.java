package org.chainverdict.identity.crypto;

import java.util.Locale;

/** The two kinds of token; one is never accepted as the other. */
enum TokenType {
  ACCESS,
  REFRESH;

  String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
