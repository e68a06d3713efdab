package org.chainverdict.documents.rest;

import java.time.Instant;
import java.util.List;
import org.chainverdict.documents.application.DocumentDetails;
import org.chainverdict.shared.Page;

/**
 * The documents of one case or connection.
 *
 * @param count of all pages together
 */
public record EntityPage(List<DocumentView> documents, long count, DocumentPagination pagination) {

  static EntityPage of(Page<DocumentDetails> page, Instant now) {
    return new EntityPage(
        DocumentView.of(page.items(), now), page.total(), DocumentPagination.of(page));
  }
}
