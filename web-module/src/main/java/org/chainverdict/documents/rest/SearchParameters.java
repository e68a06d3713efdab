package org.chainverdict.documents.rest;

import org.chainverdict.documents.DocumentCategory;
import org.chainverdict.documents.DocumentFilter;
import org.chainverdict.documents.DocumentType;
import org.chainverdict.shared.Characters;
import org.chainverdict.shared.FieldError;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Problem;

/** What a client sends to search. Unreadable filters are ignored, as if they were not there. */
record SearchParameters(
    String q, String documentType, String documentCategory, String dateFrom, String dateTo) {

  private static final int LONGEST = 100;

  DocumentFilter of(Id reader) {
    if (q != null && Characters.count(q) > LONGEST) {
      throw Problem.invalid(FieldError.query("q", "must be at most 100 characters", null));
    }
    return new DocumentFilter(
        reader,
        DocumentType.parse(documentType).orElse(null),
        null,
        DocumentCategory.parse(documentCategory).orElse(null),
        UploadMoment.from(dateFrom).orElse(null),
        UploadMoment.after(dateTo).orElse(null),
        q == null || q.isBlank() ? null : q.strip());
  }
}
