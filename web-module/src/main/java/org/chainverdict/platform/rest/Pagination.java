package org.chainverdict.platform.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.chainverdict.shared.Page;

/** The contract's pagination block; the next and previous page are null at the ends. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Pagination(
    int currentPage,
    long totalPages,
    long totalItems,
    int itemsPerPage,
    boolean hasNextPage,
    boolean hasPrevPage,
    Integer nextPage,
    Integer prevPage) {

  public static Pagination of(Page<?> page) {
    int current = page.request().page();
    return new Pagination(
        current,
        page.pages(),
        page.total(),
        page.request().limit(),
        page.hasNext(),
        page.hasPrevious(),
        page.hasNext() ? current + 1 : null,
        page.hasPrevious() ? current - 1 : null);
  }
}
