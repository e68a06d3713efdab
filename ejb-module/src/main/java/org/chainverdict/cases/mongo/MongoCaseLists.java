package org.chainverdict.cases.mongo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.chainverdict.cases.CaseList;
import org.chainverdict.cases.CaseLists;
import org.chainverdict.cases.CaseScope.Kind;
import org.chainverdict.cases.CaseType;
import org.chainverdict.cases.Listed;
import org.chainverdict.cases.ListedCase;
import org.chainverdict.cases.ListedRequest;
import org.chainverdict.cases.RequestList;
import org.chainverdict.identity.mongo.PersonReader;
import org.chainverdict.persistence.mongo.MongoAdapter;
import org.chainverdict.persistence.mongo.MongoConnection;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;
import org.chainverdict.shared.PageRequest;

/**
 * Lists over both collections in three round trips: the keys of each, merged here, and then all
 * that the page shows (ADR 23).
 */
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
  public Listed<ListedCase> cases(CaseList list, PageRequest page) {
    if (list.types().isEmpty() || list.scope().isEmpty()) {
      return Listed.nothing(page);
    }
    ListKeys found = keys(list.types(), CaseListPipeline.keys(list, end(page)));
    List<ListKey> keys = found.of(page, CaseSort.of(list.order(), list.filter()).merged());
    Set<Id> people = people(keys);
    if (list.scope().kind() != Kind.OWNED) {
      // A lawyer's own requests stand in the cases that he sees.
      people.add(list.reader());
    }
    PageContent content =
        content(list.reader(), keys, CaseListPipeline.loaded(list)).people(people);
    if (list.withChats()) {
      content.chats();
    }
    return listed(
        found.total(),
        page,
        keys,
        people,
        content,
        (key, rows) -> ListedReader.listedCase(key, rows, list));
  }

  @Override
  public Listed<ListedRequest> requests(RequestList list, PageRequest page) {
    if (list.types().isEmpty()) {
      return Listed.nothing(page);
    }
    ListKeys found = keys(list.types(), RequestListPipeline.keys(list, end(page)));
    List<ListKey> keys = found.of(page, KeyOrder.LATEST_FIRST);
    Set<Id> people = people(keys);
    PageContent content =
        content(list.reader(), keys, RequestListPipeline.loaded(list)).people(people);
    return listed(
        found.total(),
        page,
        keys,
        people,
        content,
        (key, rows) -> ListedReader.request(key, rows, list.kind()));
  }

  private ListKeys keys(List<CaseType> types, List<Bson> stages) {
    ListKeys keys = new ListKeys();
    for (CaseType type : types) {
      connection
          .database()
          .getCollection(CaseFields.collection(type))
          .aggregate(stages)
          .forEach(row -> keys.add(type, row));
    }
    return keys;
  }

  private <T> Listed<T> listed(
      long total,
      PageRequest page,
      List<ListKey> keys,
      Set<Id> people,
      PageContent content,
      BiFunction<ListKey, PageRows, Optional<T>> reader) {
    if (keys.isEmpty()) {
      return new Listed<>(new Page<>(List.of(), total, page), Listed.nothing(page).people());
    }
    PersonReader.note(people);
    PageRows rows =
        new PageRows(
            connection
                .database()
                .getCollection("users")
                .aggregate(content.stages())
                // All rows come with the first answer: the next ones would cost another command.
                .batchSize(content.rows() + 1));
    List<T> items = keys.stream().flatMap(key -> reader.apply(key, rows).stream()).toList();
    return new Listed<>(new Page<>(items, total, page), rows.people(people));
  }

  private static PageContent content(Id reader, List<ListKey> keys, Collection<String> fields) {
    PageContent content = new PageContent(reader);
    for (CaseType type : CaseType.values()) {
      List<ObjectId> cases =
          keys.stream().filter(key -> key.type() == type).map(ListKey::caseId).toList();
      content.cases(type, cases, fields);
    }
    return content;
  }

  private static Set<Id> people(List<ListKey> keys) {
    Set<Id> people = new HashSet<>();
    keys.forEach(key -> people.addAll(key.people()));
    return people;
  }

  private static int end(PageRequest page) {
    return page.offset() + page.limit();
  }
}
