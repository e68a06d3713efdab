package org.chainverdict.cases;

/**
 * How a list of cases is sorted. Equal ones stand newest first, except that a list by date or title
 * is turned round as a whole.
 */
public record CaseOrder(Key key, boolean ascending) {

  public static final CaseOrder NEWEST_FIRST = new CaseOrder(Key.CREATED_AT, false);

  /** What a list may be sorted by. */
  public enum Key {
    CREATED_AT("createdAt"),
    UPDATED_AT("updatedAt"),
    /** By urgency, not by the alphabet. */
    PRIORITY("priority"),
    TITLE("title");

    private final String wireName;

    Key(String wireName) {
      this.wireName = wireName;
    }

    /** The name in parameters and the database. */
    public String wireName() {
      return wireName;
    }
  }

  /** Reads what a client sent; anything but the known names is the usual order. */
  public static CaseOrder parse(String sortBy, String sortOrder) {
    Key key = Key.CREATED_AT;
    for (Key known : Key.values()) {
      if (known.wireName.equals(sortBy)) {
        key = known;
      }
    }
    return new CaseOrder(key, "asc".equals(sortOrder));
  }
}
