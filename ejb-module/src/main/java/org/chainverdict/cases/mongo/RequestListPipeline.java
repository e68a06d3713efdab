package org.chainverdict.cases.mongo;

import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Aggregates.unwind;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static org.chainverdict.persistence.mongo.Conditions.and;
import static org.chainverdict.persistence.mongo.Docs.objectId;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chainverdict.cases.RequestField;
import org.chainverdict.cases.RequestList;
import org.chainverdict.identity.Role;

/**
 * The {@link ListKeys} of a {@link RequestList}, in the words of the database. Requests stand
 * inside of cases, where no index keeps them in order; so the reader's own ones, and nothing else,
 * are taken out and sorted.
 */
final class RequestListPipeline {

  private RequestListPipeline() {}

  /**
   * The same for both collections.
   *
   * @param end of the page
   */
  static List<Bson> keys(RequestList list, int end) {
    String requests = CaseFields.list(list.kind());
    List<Bson> stages = new ArrayList<>(List.of(match(cases(list)), unwind('$' + requests)));
    Document wanted = wanted(list, requests + '.');
    if (!wanted.isEmpty()) {
      stages.add(match(wanted));
    }
    ListKeys.Fields fields = new ListKeys.Fields(requests + "._id", requests + ".requestedAt");
    stages.add(sort(new Document(fields.value(), -1).append(fields.id(), -1)));
    stages.addAll(ListKeys.stages(null, fields, List.of(person(list, requests)), end));
    return stages;
  }

  /** What is loaded of the case around a request. */
  static Set<String> loaded(RequestList list) {
    Set<String> loaded = new TreeSet<>(Set.of(CaseFields.list(list.kind())));
    if (list.loads(RequestField.CASE_TITLE)) {
      loaded.add("title");
    }
    if (list.loads(RequestField.CITIZEN)) {
      loaded.add("citizen");
    }
    if (list.fields().isEmpty()) {
      loaded.addAll(List.of("description", "category", "priority", "disputeValue", "createdAt"));
    }
    return loaded;
  }

  /** The cases in which the reader has such a request. */
  private static Bson cases(RequestList list) {
    String requests = CaseFields.list(list.kind());
    boolean isLawyer = list.side() == Role.LAWYER;
    // Said by itself as well: not every server looks into the index for a part of $elemMatch.
    Bson own = eq(isLawyer ? requests + ".lawyerId" : "citizen", objectId(list.reader()));
    return list.status() == null ? own : and(own, elemMatch(requests, wanted(list, "")));
  }

  /**
   * Of a case's requests those of this list.
   *
   * @param path to the fields of a request
   */
  private static Document wanted(RequestList list, String path) {
    Document wanted = new Document();
    if (list.status() != null) {
      wanted.append(path + "status", list.status().wireName());
    }
    if (list.side() == Role.LAWYER) {
      wanted.append(path + "lawyerId", objectId(list.reader()));
    }
    return wanted;
  }

  /** Whoever stands on the other side. */
  private static String person(RequestList list, String requests) {
    return list.side() == Role.LAWYER ? "citizen" : requests + ".lawyerId";
  }
}
