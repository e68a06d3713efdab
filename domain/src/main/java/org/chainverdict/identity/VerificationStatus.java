package org.chainverdict.identity;

import java.util.Locale;

/** Where a lawyer stands with the administrators. */
public enum VerificationStatus {
  PENDING,
  VERIFIED,
  REJECTED;

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Unknown and missing values count as pending: nobody is verified by accident. */
  public static VerificationStatus parse(String wireName) {
    for (VerificationStatus status : values()) {
      if (status.wireName().equals(wireName)) {
        return status;
      }
    }
    return PENDING;
  }
}
