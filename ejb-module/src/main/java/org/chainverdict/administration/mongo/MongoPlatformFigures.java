package org.chainverdict.administration.mongo;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.administration.Analytics;
import org.chainverdict.administration.Figures;
import org.chainverdict.administration.PlatformFigures;
import org.chainverdict.administration.Span;
import org.chainverdict.administration.Statistics;
import org.chainverdict.administration.Statistics.TopLawyer;
import org.chainverdict.administration.mongo.CaseFigures.Recent;
import org.chainverdict.identity.mongo.PersonReader;
import org.chainverdict.persistence.mongo.Docs;
import org.chainverdict.persistence.mongo.MongoAdapter;
import org.chainverdict.persistence.mongo.MongoConnection;
import org.chainverdict.shared.Id;

/**
 * Each report walks once through each collection of cases, and then asks for accounts and all else
 * in one go; the database counts, nothing is loaded to be counted here.
 */
@ApplicationScoped
@MongoAdapter
public class MongoPlatformFigures implements PlatformFigures {

  private static final int NEWEST = 5;

  /**
   * More groups than there are, so that they come at once: the next ones would be a command more.
   */
  private static final int ROWS = 100_000;

  private final Reach reach = new Reach();
  private MongoConnection connection;

  MongoPlatformFigures() {}

  @Inject
  public MongoPlatformFigures(MongoConnection connection) {
    this.connection = connection;
  }

  @Override
  public Figures<Analytics> analytics(Instant now) {
    CaseFigures queries = cases("queries", now);
    CaseFigures disputes = cases("disputes", now);
    List<Recent> newQueries = newest("queries", queries);
    List<Recent> newDisputes = newest("disputes", disputes);
    List<ObjectId> named =
        Stream.concat(newQueries.stream(), newDisputes.stream())
            .flatMap(recent -> recent.people().stream())
            .distinct()
            .toList();
    Set<Id> people = named.stream().map(id -> new Id(id.toHexString())).collect(toSet());
    PersonReader.note(people);
    Document rest =
        row(AnalyticsPipeline.at(now, identifiers(newQueries), identifiers(newDisputes), named));
    return new Figures<>(
        FiguresReader.analytics(queries, disputes, rest), FiguresReader.people(people, rest));
  }

  @Override
  public Figures<Statistics> statistics() {
    List<Document> queries = rows("queries", ResolvedFigures.stages());
    List<Document> disputes = rows("disputes", ResolvedFigures.stages());
    List<TopLawyer> top =
        ResolvedFigures.top(Stream.concat(queries.stream(), disputes.stream()).toList());
    Set<Id> lawyers = top.stream().map(TopLawyer::lawyer).collect(toSet());
    PersonReader.note(lawyers);
    Document accounts =
        row(StatisticsPipeline.accounts(lawyers.stream().map(Docs::objectId).toList()));
    return new Figures<>(
        new Statistics(
            new CaseFigures(Docs.parts(accounts, AnalyticsPipeline.ROWS)).byStatus(),
            new CaseFigures(queries).byStatus(),
            new CaseFigures(disputes).byStatus(),
            top,
            ResolvedFigures.time(queries)),
        FiguresReader.people(lawyers, accounts));
  }

  private CaseFigures cases(String collection, Instant now) {
    Instant since = reach.since(collection, now);
    return new CaseFigures(rows(collection, CaseFigures.stages(Span.yearOf(now), since, NEWEST)));
  }

  /**
   * The newest cases, out of the recent ones; where fewer are recent, which is a platform at rest,
   * by a look of its own, after which it is known how far one has to look.
   */
  private List<Recent> newest(String collection, CaseFigures cases) {
    List<Recent> recent = cases.recent(NEWEST);
    if (recent.size() == NEWEST || recent.size() == cases.total()) {
      return recent;
    }
    List<Recent> newest =
        connection
            .database()
            .getCollection(collection)
            .find()
            .sort(UserQuery.NEWEST_FIRST)
            .limit(NEWEST)
            .projection(CaseFigures.Recent.FIELDS)
            .map(CaseFigures.Recent::ofCase)
            .into(new ArrayList<>());
    if (newest.size() == NEWEST && newest.get(NEWEST - 1).at() != null) {
      reach.found(collection, newest.get(NEWEST - 1).at());
    }
    return newest;
  }

  private List<Document> rows(String collection, List<Document> stages) {
    return connection
        .database()
        .getCollection(collection)
        .aggregate(stages)
        .batchSize(ROWS)
        .into(new ArrayList<>());
  }

  /** There is always one: somebody asks. */
  private Document row(List<Document> stages) {
    return rows("users", stages).get(0);
  }

  private static List<ObjectId> identifiers(List<Recent> recent) {
    return recent.stream().map(Recent::id).toList();
  }
}
