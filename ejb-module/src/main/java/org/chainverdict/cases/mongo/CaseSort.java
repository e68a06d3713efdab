package org.chainverdict.cases.mongo;

import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chainverdict.cases.CaseContent;
import org.chainverdict.cases.CaseFilter;
import org.chainverdict.cases.CaseOrder;

/**
 * A {@link CaseOrder} in the database's words. No index knows which priority is the more urgent; so
 * the list by priority is made of one part for each, every part being sorted by an index.
 *
 * @param within the order inside of a part
 * @param merged the order of all parts together
 */
record CaseSort(CaseOrder order, Document within, Document merged) {

  static final String RANK = "rank";

  /** The least urgent first. */
  private static final List<String> PRIORITIES = List.of("low", "medium", "high", "urgent");

  /**
   * A part of the list.
   *
   * @param filter absent when the part is the whole list
   */
  record Group(int rank, Optional<Bson> filter) {}

  static CaseSort of(CaseOrder order) {
    int direction = order.ascending() ? 1 : -1;
    if (order.key() == CaseOrder.Key.PRIORITY) {
      Document newestFirst = CaseListQuery.NEWEST_FIRST;
      Document merged = new Document(RANK, direction);
      merged.putAll(newestFirst);
      return new CaseSort(order, newestFirst, merged);
    }
    Document sort = new Document(order.key().wireName(), direction).append("_id", direction);
    return new CaseSort(order, sort, sort);
  }

  List<Group> groups(CaseFilter filter) {
    boolean one = order.key() != CaseOrder.Key.PRIORITY || filter.priority() != null;
    if (one) {
      return List.of(new Group(0, Optional.empty()));
    }
    List<Group> groups = new ArrayList<>();
    for (String priority : PRIORITIES) {
      int rank = PRIORITIES.indexOf(priority);
      groups.add(new Group(rank, Optional.of(eq("priority", priority))));
      if (priority.equals(CaseContent.DEFAULT_PRIORITY)) {
        // Cases of older software may lack it.
        groups.add(new Group(rank, Optional.of(eq("priority", null))));
      }
    }
    return groups;
  }
}
