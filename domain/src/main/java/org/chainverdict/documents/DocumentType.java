package org.chainverdict.documents;

import java.util.Locale;
import java.util.Optional;
import org.chainverdict.cases.CaseType;

/** What a document belongs to. */
public enum DocumentType {
  /** A connection between a citizen and a lawyer. */
  DIRECT("DirectConnection"),
  QUERY("Query"),
  DISPUTE("Dispute");

  private final String relatedModel;

  DocumentType(String relatedModel) {
    this.relatedModel = relatedModel;
  }

  /** The name of the related kind of record, as existing clients and databases have it. */
  public String relatedModel() {
    return relatedModel;
  }

  /** The name in paths, answers and the database. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Empty for a connection. */
  public Optional<CaseType> caseType() {
    return CaseType.parse(wireName());
  }

  public static Optional<DocumentType> parse(String wireName) {
    for (DocumentType type : values()) {
      if (type.wireName().equals(wireName)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
