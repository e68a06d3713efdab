package org.chainverdict.cases.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import org.bson.types.ObjectId;

/**
 * The order of a list over both collections, equal to the order in which the database sorts each:
 * nothing before every value, texts by their bytes.
 *
 * @param byRank 1 or -1
 * @param byValue 1 or -1, for the value and for the identifier that breaks ties
 */
record KeyOrder(int byRank, int byValue) implements Comparator<ListKey> {

  static final KeyOrder LATEST_FIRST = new KeyOrder(1, -1);

  @Override
  public int compare(ListKey one, ListKey other) {
    int ranks = byRank * Integer.compare(one.rank(), other.rank());
    if (ranks != 0) {
      return ranks;
    }
    int values = byValue * values(one.value(), other.value());
    return values != 0 ? values : byValue * identifiers(one.id(), other.id());
  }

  private static int values(Object one, Object other) {
    if (one instanceof Date date && other instanceof Date later) {
      return date.compareTo(later);
    }
    if (one instanceof String text && other instanceof String later) {
      return Arrays.compareUnsigned(text.getBytes(UTF_8), later.getBytes(UTF_8));
    }
    return Integer.compare(kind(one), kind(other));
  }

  private static int identifiers(ObjectId one, ObjectId other) {
    return one == null || other == null
        ? Boolean.compare(one != null, other != null)
        : one.compareTo(other);
  }

  private static int kind(Object value) {
    return value instanceof Date ? 2 : value instanceof String ? 1 : 0;
  }
}
