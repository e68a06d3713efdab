package org.chainverdict.documents;

import java.util.List;

/** The documents of one type: how many, how large together, of which categories. */
public record TypeStatistics(
    DocumentType type, long count, long totalSize, List<DocumentCategory> categories) {

  public TypeStatistics {
    categories = List.copyOf(categories);
  }
}
