package org.chainverdict.platform.rest;

import org.chainverdict.shared.Page;

/** The small pagination block that stands inside {@code data} on most lists. */
public record LegacyPagination(int current, long pages, long total) {

  public static LegacyPagination of(Page<?> page) {
    return new LegacyPagination(page.request().page(), page.pages(), page.total());
  }
}
