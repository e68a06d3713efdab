package org.chainverdict.cases.mongo;

import static com.mongodb.client.model.Aggregates.count;
import static com.mongodb.client.model.Aggregates.facet;
import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Aggregates.skip;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Aggregates.unwind;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static org.chainverdict.persistence.mongo.Docs.objectId;

import com.mongodb.client.model.Facet;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chainverdict.cases.CaseType;
import org.chainverdict.cases.RequestField;
import org.chainverdict.cases.RequestList;
import org.chainverdict.identity.Role;
import org.chainverdict.persistence.mongo.Union;
import org.chainverdict.shared.PageRequest;

/**
 * A {@link RequestList} in the database's words. Requests stand inside of cases, where no index
 * keeps them in order; so the reader's own ones, and nothing else, are taken out, and page and
 * count come from them in one go.
 */
final class RequestListPipeline {

  static final String REQUEST = "request";
  static final String ITEMS = "items";
  static final String TOTAL = "total";

  private static final Document LATEST_FIRST =
      new Document("request.requestedAt", -1).append("request._id", -1);

  private RequestListPipeline() {}

  /** One row with the items of the page and the total. */
  static Union page(RequestList list, PageRequest page) {
    Union union = null;
    for (CaseType type : list.types()) {
      List<Bson> half = half(list, type);
      String collection = CaseFields.collection(type);
      union = union == null ? Union.of(collection, half) : union.and(collection, half);
    }
    return union.then(
        facet(
            new Facet(ITEMS, sort(LATEST_FIRST), skip(page.offset()), limit(page.limit())),
            new Facet(TOTAL, count(TOTAL))));
  }

  private static List<Bson> half(RequestList list, CaseType type) {
    return List.of(match(cases(list)), project(loaded(list, type)), unwind('$' + REQUEST));
  }

  /** The cases in which the reader has such a request. */
  private static Bson cases(RequestList list) {
    String requests = CaseFields.list(list.kind());
    boolean isLawyer = list.side() == Role.LAWYER;
    // Said by itself as well: not every server looks into the index for a part of $elemMatch.
    Bson own = eq(isLawyer ? requests + ".lawyerId" : "citizen", objectId(list.reader()));
    if (list.status() == null) {
      return own;
    }
    Document wanted = new Document("status", list.status().wireName());
    if (isLawyer) {
      wanted.append("lawyerId", objectId(list.reader()));
    }
    return and(own, elemMatch(requests, wanted));
  }

  private static Document loaded(RequestList list, CaseType type) {
    Document projection =
        new Document(CaseListPipeline.TYPE, new Document("$literal", type.wireName()));
    projection.append(REQUEST, requests(list));
    if (list.loads(RequestField.CASE_TITLE)) {
      projection.append("title", 1);
    }
    if (list.loads(RequestField.CITIZEN)) {
      projection.append("citizen", 1);
    }
    if (list.fields().isEmpty()) {
      for (String more :
          List.of("description", "category", "priority", "disputeValue", "createdAt")) {
        projection.append(more, 1);
      }
    }
    return projection;
  }

  /** Of a case's requests those of this list. */
  private static Document requests(RequestList list) {
    List<Document> conditions = new ArrayList<>();
    if (list.side() == Role.LAWYER) {
      conditions.add(equal("$$request.lawyerId", objectId(list.reader())));
    }
    if (list.status() != null) {
      conditions.add(equal("$$request.status", list.status().wireName()));
    }
    Document all = new Document("$ifNull", List.of('$' + CaseFields.list(list.kind()), List.of()));
    if (conditions.isEmpty()) {
      return all;
    }
    return new Document(
        "$filter",
        new Document("input", all)
            .append("as", "request")
            .append("cond", new Document("$and", conditions)));
  }

  private static Document equal(String field, Object value) {
    return new Document("$eq", List.of(field, value));
  }
}
