package org.chainverdict.documents;

import java.util.Locale;
import java.util.Optional;

/** What kind of paper a document is. */
public enum DocumentCategory {
  EVIDENCE,
  CONTRACT,
  AGREEMENT,
  LEGAL_NOTICE,
  COURT_ORDER,
  AFFIDAVIT,
  POWER_OF_ATTORNEY,
  IDENTITY_PROOF,
  ADDRESS_PROOF,
  FINANCIAL_DOCUMENT,
  CORRESPONDENCE,
  OTHER;

  /** The name in answers and the database. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<DocumentCategory> parse(String wireName) {
    for (DocumentCategory category : values()) {
      if (category.wireName().equals(wireName)) {
        return Optional.of(category);
      }
    }
    return Optional.empty();
  }
}
