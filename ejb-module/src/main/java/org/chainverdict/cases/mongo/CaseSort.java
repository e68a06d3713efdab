package org.chainverdict.cases.mongo;

import java.util.List;
import org.bson.Document;
import org.chainverdict.cases.CaseContent;
import org.chainverdict.cases.CaseFilter;
import org.chainverdict.cases.CaseOrder;

/**
 * A {@link CaseOrder} in the database's words. No index knows which priority is the more urgent; so
 * the list by priority is made of one part for each, every part being sorted by an index.
 *
 * @param within the order inside of a part
 * @param merged the order of all parts together
 * @param partedBy the field of which every value is a part of its own; null when the list is one
 */
record CaseSort(Document within, KeyOrder merged, String partedBy) {

  private static final String PRIORITY = CaseOrder.Key.PRIORITY.wireName();

  /** The least urgent first. */
  private static final List<String> PRIORITIES = List.of("low", "medium", "high", "urgent");

  static CaseSort of(CaseOrder order, CaseFilter filter) {
    int direction = order.ascending() ? 1 : -1;
    if (order.key() == CaseOrder.Key.PRIORITY) {
      return new CaseSort(
          CaseListQuery.NEWEST_FIRST,
          new KeyOrder(direction, -1),
          filter.priority() == null ? PRIORITY : null);
    }
    return new CaseSort(
        new Document(order.key().wireName(), direction).append("_id", direction),
        new KeyOrder(1, direction),
        null);
  }

  /** The field that decides inside of a part. */
  String field() {
    return within.keySet().iterator().next();
  }

  /** Cases of older software may lack a priority: they have the usual one. */
  static int rank(Object priority) {
    boolean isKnown = priority instanceof String && PRIORITIES.contains(priority);
    return PRIORITIES.indexOf(isKnown ? priority : CaseContent.DEFAULT_PRIORITY);
  }
}
