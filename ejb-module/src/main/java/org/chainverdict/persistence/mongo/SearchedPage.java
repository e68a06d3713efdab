package org.chainverdict.persistence.mongo;

import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Filters.in;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chainverdict.shared.Page;
import org.chainverdict.shared.PageRequest;

/**
 * One page of what a text is found in. Whether a document holds it shows only when it is looked at;
 * so all candidates are looked at once, for the count and the page alike, and then the page is
 * loaded by its identifiers. Outside of any unit of work.
 */
public final class SearchedPage {

  private static final String COUNT = "count";
  private static final String IDS = "ids";

  private SearchedPage() {}

  public static <T> Page<T> of(
      Collection documents,
      Bson filter,
      Bson sort,
      Bson projection,
      PageRequest request,
      Function<Document, T> reader) {
    Document found = documents.raw().aggregate(stages(filter, sort, request)).first();
    if (found == null) {
      return new Page<>(List.of(), 0, request);
    }
    List<?> ids = found.get(IDS, List.class);
    Map<Object, Document> byId = new HashMap<>();
    if (!ids.isEmpty()) {
      documents
          .raw()
          .find(in("_id", ids))
          .projection(projection)
          .forEach(document -> byId.put(document.get("_id"), document));
    }
    List<T> items =
        ids.stream().map(byId::get).filter(Objects::nonNull).map(reader::apply).toList();
    return new Page<>(items, Docs.whole(found, COUNT, 0), request);
  }

  /** One row; none where nothing is found. */
  private static List<Bson> stages(Bson filter, Bson sort, PageRequest request) {
    Document group =
        new Document("_id", null)
            .append(COUNT, new Document("$sum", 1))
            .append(IDS, new Document("$push", "$_id"));
    Document page = new Document("$slice", List.of('$' + IDS, request.offset(), request.limit()));
    return List.of(
        match(filter),
        sort(sort),
        new Document("$group", group),
        project(new Document(COUNT, 1).append(IDS, page)));
  }
}
