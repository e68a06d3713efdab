package org.chainverdict.documents;

import java.util.List;
import org.chainverdict.shared.Id;

/** Where documents are filed, and as what. */
public record Filing(
    DocumentType type,
    Id relatedId,
    String description,
    DocumentCategory category,
    List<String> tags) {

  public Filing {
    tags = List.copyOf(tags);
  }
}
