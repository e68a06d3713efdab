package org.chainverdict.documents.rest;

import org.chainverdict.shared.Page;

/**
 * The pagination block of documents.
 *
 * @param total number of pages
 * @param count documents on this page
 */
public record DocumentPagination(int current, long total, int count, long totalDocuments) {

  static DocumentPagination of(Page<?> page) {
    return new DocumentPagination(
        page.request().page(), page.pages(), page.items().size(), page.total());
  }
}
