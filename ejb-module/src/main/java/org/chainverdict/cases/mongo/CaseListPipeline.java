package org.chainverdict.cases.mongo;

import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.sort;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bson.conversions.Bson;
import org.chainverdict.cases.CaseList;
import org.chainverdict.cases.CaseScope.Kind;
import org.chainverdict.cases.RequestKind;

/** The {@link ListKeys} of a {@link CaseList}, in the words of the database. */
final class CaseListPipeline {

  private CaseListPipeline() {}

  /**
   * The same for both collections, each sorted by an index.
   *
   * @param end of the page
   */
  static List<Bson> keys(CaseList list, int end) {
    CaseSort order = CaseSort.of(list.order(), list.filter());
    List<Bson> stages = new ArrayList<>();
    stages.add(match(CaseListQuery.filter(list.scope(), list.filter())));
    stages.add(sort(order.within()));
    ListKeys.Fields fields = new ListKeys.Fields("_id", order.field());
    stages.addAll(ListKeys.stages(order.partedBy(), fields, people(list), end));
    return stages;
  }

  /** What is loaded of a case: all that is shown, and what tells whether it still belongs here. */
  static Set<String> loaded(CaseList list) {
    Set<String> loaded = new TreeSet<>(shown(list));
    loaded.addAll(loadedUnasked(list));
    return loaded;
  }

  /** What is loaded to look at, and not shown: the caller has not asked for it. */
  static Set<String> loadedUnasked(CaseList list) {
    if (list.scope().kind() != Kind.AVAILABLE) {
      return Set.of();
    }
    Set<String> unasked = new TreeSet<>(List.of("status", "assignedLawyer"));
    unasked.removeAll(shown(list));
    return unasked;
  }

  private static Set<String> shown(CaseList list) {
    return list.fields().isEmpty() ? CaseFields.SHOWN : list.fields();
  }

  /** A lawyer sees no requests but his own. */
  private static List<String> people(CaseList list) {
    Set<String> shown = shown(list);
    List<String> people = new ArrayList<>();
    for (String field : List.of("citizen", "assignedLawyer")) {
      if (shown.contains(field)) {
        people.add(field);
      }
    }
    if (list.scope().kind() == Kind.OWNED) {
      for (RequestKind kind : RequestKind.values()) {
        String requests = CaseFields.list(kind);
        if (shown.contains(requests)) {
          people.add(requests + ".lawyerId");
        }
      }
    }
    return people;
  }
}
