package org.chainverdict.cases.mongo;

import static com.mongodb.client.model.Filters.eq;
import static org.chainverdict.persistence.mongo.Conditions.and;
import static org.chainverdict.persistence.mongo.Docs.objectId;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chainverdict.cases.CaseFilter;
import org.chainverdict.cases.CaseScope;
import org.chainverdict.cases.CaseTerms;
import org.chainverdict.persistence.mongo.LiteralText;

/** A list of cases in the database's words: the scope and every filter, all of them at once. */
final class CaseListQuery {

  /** {@code _id} breaks ties, so that no case is on two pages or on none. */
  static final Document NEWEST_FIRST = new Document("createdAt", -1).append("_id", -1);

  private CaseListQuery() {}

  static Bson filter(CaseScope scope, CaseFilter filter) {
    List<Bson> parts = new ArrayList<>();
    // The term comes first: it narrows most, and a database may weigh its indexes in this order.
    if (filter.search() != null) {
      addTerms(parts, scope, filter.search());
      parts.add(LiteralText.inFolded(filter.search(), "searchTexts"));
    }
    parts.add(scope(scope));
    // What waits for a lawyer is pending already: said twice, the database would sort in memory.
    boolean said = scope.kind() == CaseScope.Kind.AVAILABLE;
    addEqual(parts, "status", filter.status() == null || said ? null : filter.status().wireName());
    addEqual(parts, "category", filter.category());
    addEqual(parts, "disputeType", filter.disputeType());
    addEqual(parts, "priority", filter.priority());
    addEqual(parts, "citizen", filter.citizen() == null ? null : objectId(filter.citizen()));
    addEqual(parts, "assignedLawyer", filter.lawyer() == null ? null : objectId(filter.lawyer()));
    // An empty condition in $and hides that everything is meant, which is counted without a scan.
    parts.removeIf(part -> part.toBsonDocument().isEmpty());
    return parts.isEmpty() ? new Document() : and(parts);
  }

  /** Whatever is asked for, the terms of the search stay in the database. */
  static Document projection(Set<String> fields) {
    Document projection = new Document();
    Set<String> loaded = fields.isEmpty() ? CaseFields.SHOWN : fields;
    loaded.stream().sorted().forEach(field -> projection.append(field, 1));
    return projection;
  }

  /**
   * The terms find candidates in the index; the text itself decides. Somebody's own cases are few
   * enough to be looked through.
   */
  private static void addTerms(List<Bson> parts, CaseScope scope, String search) {
    boolean many = scope.kind() == CaseScope.Kind.AVAILABLE || scope.kind() == CaseScope.Kind.EVERY;
    if (many) {
      CaseTerms.query(search).ifPresent(term -> parts.add(eq("searchTerms", term)));
    }
  }

  private static Bson scope(CaseScope scope) {
    return switch (scope.kind()) {
      case OWNED -> eq("citizen", objectId(scope.account()));
      case ASSIGNED -> eq("assignedLawyer", objectId(scope.account()));
      case OFFERED -> eq("lawyerRequests.lawyerId", objectId(scope.account()));
      case AVAILABLE -> CaseConditions.open();
      case EVERY -> new Document();
      case NONE -> eq("_id", null);
    };
  }

  private static void addEqual(List<Bson> parts, String field, Object value) {
    if (value != null) {
      parts.add(eq(field, value));
    }
  }
}
