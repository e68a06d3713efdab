package org.chainverdict.shared;

/**
 * Which part of a list is asked for.
 *
 * @param page 1-based
 * @param limit items per page, 1..{@value #MAX_LIMIT}
 */
public record PageRequest(int page, int limit) {

  public static final int MAX_LIMIT = 100;

  /** Deeper pages cost the database more than they are worth to a reader. */
  public static final int MAX_PAGE = 100_000;

  public PageRequest {
    page = Math.max(1, Math.min(MAX_PAGE, page));
    limit = Math.max(1, Math.min(MAX_LIMIT, limit));
  }

  /** Reads what a client sent: unreadable values fall back to the default, others are clamped. */
  public static PageRequest parse(String page, String limit, int defaultLimit) {
    return new PageRequest(number(page, 1), number(limit, defaultLimit));
  }

  /** The same page, or the last one that does not reach beyond so many items. */
  public PageRequest within(int depth) {
    return new PageRequest(Math.min(page, Math.max(1, depth / limit)), limit);
  }

  public int offset() {
    return (page - 1) * limit;
  }

  private static int number(String text, int fallback) {
    if (text == null) {
      return fallback;
    }
    try {
      long value = Long.parseLong(text.strip());
      return value < 1 ? fallback : (int) Math.min(value, Integer.MAX_VALUE);
    } catch (NumberFormatException e) {
      return fallback;
    }
  }
}
