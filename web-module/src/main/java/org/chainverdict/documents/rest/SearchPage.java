package org.chainverdict.documents.rest;

import java.time.Instant;
import java.util.List;
import org.chainverdict.documents.application.DocumentDetails;
import org.chainverdict.shared.Page;

/** What a search has found, with what was searched for. */
public record SearchPage(
    List<DocumentView> documents,
    DocumentPagination pagination,
    String searchQuery,
    SearchFilters filters) {

  static SearchPage of(Page<DocumentDetails> page, SearchParameters parameters, Instant now) {
    return new SearchPage(
        DocumentView.of(page.items(), now),
        DocumentPagination.of(page),
        parameters.q(),
        new SearchFilters(
            parameters.documentType(),
            parameters.documentCategory(),
            parameters.dateFrom(),
            parameters.dateTo()));
  }

  /** As they were sent. */
  public record SearchFilters(
      String documentType, String documentCategory, String dateFrom, String dateTo) {}
}
