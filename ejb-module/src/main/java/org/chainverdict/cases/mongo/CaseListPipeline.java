package org.chainverdict.cases.mongo;

import static com.mongodb.client.model.Aggregates.count;
import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.lookup;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Aggregates.skip;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Filters.and;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chainverdict.cases.CaseList;
import org.chainverdict.cases.CaseType;
import org.chainverdict.chat.mongo.ChatSummaryReader;
import org.chainverdict.persistence.mongo.Union;
import org.chainverdict.shared.PageRequest;

/**
 * A {@link CaseList} in the database's words. Each half is sorted by an index and cut at the end of
 * the page before the two are merged, so that a page costs what lies before its end, twice, however
 * many cases there are. Chats are joined to the page alone.
 */
final class CaseListPipeline {

  static final String TYPE = "caseType";
  static final String CHAT = "chat";
  static final String COUNT = "count";

  private CaseListPipeline() {}

  static Union page(CaseList list, PageRequest page) {
    CaseSort order = CaseSort.of(list.order());
    int end = page.offset() + page.limit();
    Union union = null;
    for (CaseType type : list.types()) {
      for (CaseSort.Group group : order.groups(list.filter())) {
        List<Bson> half = half(list, type, group, order, end);
        String collection = CaseFields.collection(type);
        union = union == null ? Union.of(collection, half) : union.and(collection, half);
      }
    }
    union.then(sort(order.merged())).then(skip(page.offset())).then(limit(page.limit()));
    if (list.withChats()) {
      union.then(lookup("chats", "_id", "relatedCase.caseId", CHAT));
    }
    return union.then(project(shown(list)));
  }

  /** One row for each type that has any. */
  static Union counts(CaseList list) {
    Union union = null;
    for (CaseType type : list.types()) {
      List<Bson> counted =
          List.of(match(CaseListQuery.filter(list.scope(), list.filter())), count(COUNT));
      String collection = CaseFields.collection(type);
      union = union == null ? Union.of(collection, counted) : union.and(collection, counted);
    }
    return union;
  }

  private static List<Bson> half(
      CaseList list, CaseType type, CaseSort.Group group, CaseSort order, int end) {
    Bson scope = CaseListQuery.filter(list.scope(), list.filter());
    List<Bson> stages = new ArrayList<>();
    stages.add(match(group.filter().map(narrower -> and(scope, narrower)).orElse(scope)));
    stages.add(sort(order.within()));
    stages.add(limit(end));
    stages.add(project(half(list.fields(), type, group, order)));
    return stages;
  }

  /** What is loaded, with what the merge needs. */
  private static Document half(
      Set<String> fields, CaseType type, CaseSort.Group group, CaseSort order) {
    Document projection = new Document();
    Set<String> loaded = fields.isEmpty() ? CaseFields.SHOWN : fields;
    loaded.stream().sorted().forEach(field -> projection.append(field, 1));
    order.merged().keySet().forEach(key -> projection.append(key, 1));
    projection.append(CaseSort.RANK, literal(group.rank()));
    return projection.append(TYPE, literal(type.wireName()));
  }

  private static Document shown(CaseList list) {
    Document projection = new Document(TYPE, 1);
    Set<String> loaded = list.fields().isEmpty() ? CaseFields.SHOWN : list.fields();
    loaded.stream().sorted().forEach(field -> projection.append(field, 1));
    if (list.withChats()) {
      ChatSummaryReader.FIELDS.forEach(field -> projection.append(CHAT + '.' + field, 1));
    }
    return projection;
  }

  private static Document literal(Object value) {
    return new Document("$literal", value);
  }
}
