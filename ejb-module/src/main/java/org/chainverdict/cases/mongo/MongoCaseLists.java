package org.chainverdict.cases.mongo;

import static org.chainverdict.persistence.mongo.Docs.parts;
import static org.chainverdict.persistence.mongo.Docs.whole;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.chainverdict.cases.CaseList;
import org.chainverdict.cases.CaseLists;
import org.chainverdict.cases.ListedCase;
import org.chainverdict.cases.ListedRequest;
import org.chainverdict.cases.RequestList;
import org.chainverdict.persistence.mongo.MongoAdapter;
import org.chainverdict.persistence.mongo.MongoConnection;
import org.chainverdict.shared.Page;
import org.chainverdict.shared.PageRequest;

/** Lists over both collections: one round trip, and one more to count what fills a page. */
@ApplicationScoped
@MongoAdapter
public class MongoCaseLists implements CaseLists {

  private MongoConnection connection;

  MongoCaseLists() {}

  @Inject
  public MongoCaseLists(MongoConnection connection) {
    this.connection = connection;
  }

  @Override
  public Page<ListedCase> cases(CaseList list, PageRequest page) {
    if (list.types().isEmpty() || list.scope().isEmpty()) {
      return new Page<>(List.of(), 0, page);
    }
    List<ListedCase> items =
        CaseListPipeline.page(list, page)
            .run(connection)
            .map(document -> ListedReader.listedCase(document, list.reader()))
            .into(new ArrayList<>());
    boolean isLast = items.size() < page.limit() && (!items.isEmpty() || page.page() == 1);
    return new Page<>(items, isLast ? page.offset() + items.size() : count(list), page);
  }

  @Override
  public Page<ListedRequest> requests(RequestList list, PageRequest page) {
    if (list.types().isEmpty()) {
      return new Page<>(List.of(), 0, page);
    }
    Document row = RequestListPipeline.page(list, page).run(connection).first();
    long total =
        parts(row, RequestListPipeline.TOTAL).stream()
            .mapToLong(count -> whole(count, RequestListPipeline.TOTAL, 0))
            .sum();
    List<ListedRequest> items =
        parts(row, RequestListPipeline.ITEMS).stream().map(ListedReader::request).toList();
    return new Page<>(items, total, page);
  }

  private long count(CaseList list) {
    long total = 0;
    for (Document row : CaseListPipeline.counts(list).run(connection)) {
      total += whole(row, CaseListPipeline.COUNT, 0);
    }
    return total;
  }
}
