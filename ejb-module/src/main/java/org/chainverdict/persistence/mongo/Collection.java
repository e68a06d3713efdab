package org.chainverdict.persistence.mongo;

import com.mongodb.MongoNamespace;
import com.mongodb.client.ClientSession;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.DeleteResult;
import com.mongodb.client.result.UpdateResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chainverdict.cache.Reading;
import org.chainverdict.shared.Page;
import org.chainverdict.shared.PageRequest;

/** One collection, whose operations join the unit of work of the thread where there is one. */
public final class Collection {

  private final MongoCollection<Document> documents;

  public Collection(MongoConnection connection, String name) {
    this.documents = connection.database().getCollection(name);
  }

  /** For operations that never belong to a unit of work: pages, aggregations, counts. */
  public MongoCollection<Document> raw() {
    return documents;
  }

  public FindIterable<Document> find(Bson filter) {
    return MongoTransactions.current()
        .map(session -> documents.find(session, filter))
        .orElseGet(() -> documents.find(filter));
  }

  public Optional<Document> first(Bson filter, Bson projection) {
    return Optional.ofNullable(find(filter).projection(projection).limit(1).first());
  }

  public void insert(Document document) {
    MongoTransactions.current()
        .ifPresentOrElse(
            session -> documents.insertOne(session, document), () -> documents.insertOne(document));
  }

  /** In one round trip; all of them or none only inside of a unit of work. */
  public void insertAll(List<Document> several) {
    MongoTransactions.current()
        .ifPresentOrElse(
            session -> documents.insertMany(session, several), () -> documents.insertMany(several));
  }

  /** True when a document met the filter. */
  public boolean update(Bson filter, Bson change) {
    return matched(updateOne(filter, change, new UpdateOptions()));
  }

  /** As {@link #update(Bson, Bson)}, with a change that is computed from the document itself. */
  public boolean update(Bson filter, List<Bson> pipeline) {
    return matched(
        MongoTransactions.current()
            .map(session -> documents.updateOne(session, filter, pipeline))
            .orElseGet(() -> documents.updateOne(filter, pipeline)));
  }

  public void upsert(Bson filter, Bson change) {
    updateOne(filter, change, new UpdateOptions().upsert(true));
  }

  /** The changed document; empty when none met the filter. */
  public Optional<Document> updateAndGet(Bson filter, Bson change, Bson projection) {
    FindOneAndUpdateOptions options =
        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER).projection(projection);
    return Optional.ofNullable(findOneAndUpdate(filter, change, options));
  }

  /**
   * As {@link #updateAndGet(Bson, Bson, Bson)}, with a change computed from the document itself.
   */
  public Optional<Document> updateAndGet(Bson filter, List<Bson> pipeline, Bson projection) {
    FindOneAndUpdateOptions options =
        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER).projection(projection);
    ClientSession session = MongoTransactions.current().orElse(null);
    return Optional.ofNullable(
        session == null
            ? documents.findOneAndUpdate(filter, pipeline, options)
            : documents.findOneAndUpdate(session, filter, pipeline, options));
  }

  /**
   * The changed or inserted document.
   *
   * @throws com.mongodb.MongoServerException with a duplicate key when another document stands in
   *     the way
   */
  public Document upsertAndGet(Bson filter, Bson change, Bson projection) {
    FindOneAndUpdateOptions options =
        new FindOneAndUpdateOptions()
            .upsert(true)
            .returnDocument(ReturnDocument.AFTER)
            .projection(projection);
    Document done = findOneAndUpdate(filter, change, options);
    // SecantusDB answers nothing to one of two that insert the same at once; by then it is there.
    return done == null ? findOneAndUpdate(filter, change, options) : done;
  }

  private Document findOneAndUpdate(Bson filter, Bson change, FindOneAndUpdateOptions options) {
    // Not Optional.map: a missing document would look like a missing session and be asked for
    // twice.
    ClientSession session = MongoTransactions.current().orElse(null);
    return session == null
        ? documents.findOneAndUpdate(filter, change, options)
        : documents.findOneAndUpdate(session, filter, change, options);
  }

  /** True when a document met the filter and is gone. */
  public boolean delete(Bson filter) {
    DeleteResult result =
        MongoTransactions.current()
            .map(session -> documents.deleteOne(session, filter))
            .orElseGet(() -> documents.deleteOne(filter));
    return result.getDeletedCount() > 0;
  }

  private UpdateResult updateOne(Bson filter, Bson change, UpdateOptions options) {
    return MongoTransactions.current()
        .map(session -> documents.updateOne(session, filter, change, options))
        .orElseGet(() -> documents.updateOne(filter, change, options));
  }

  private static boolean matched(UpdateResult result) {
    return result.getMatchedCount() > 0;
  }

  /**
   * One page of a list, outside of any unit of work. A page that is not full tells the total by
   * itself; the size of a whole collection is taken from its statistics. Only the rest is counted.
   */
  public <T> Page<T> page(
      Bson filter, Bson sort, Bson projection, PageRequest request, Function<Document, T> reader) {
    List<T> items =
        documents
            .find(filter)
            .sort(sort)
            .skip(request.offset())
            .limit(request.limit())
            .projection(projection)
            .map(reader::apply)
            .into(new ArrayList<>());
    return page(items, filter, request);
  }

  /**
   * As {@link #page(Bson, Bson, Bson, PageRequest, Function)}, for items that were read already.
   */
  public <T> Page<T> page(List<T> items, Bson filter, PageRequest request) {
    boolean isLast = items.size() < request.limit() && (!items.isEmpty() || request.page() == 1);
    return new Page<>(items, isLast ? request.offset() + items.size() : total(filter), request);
  }

  /** Counted once for all pages of a list: they have it in common. */
  private long total(Bson filter) {
    BsonDocument condition = filter.toBsonDocument();
    return Reading.shared(
        new Total(documents.getNamespace(), condition), Long.class, () -> count(condition));
  }

  private long count(BsonDocument condition) {
    return condition.isEmpty()
        ? documents.estimatedDocumentCount()
        : documents.countDocuments(condition);
  }

  /** How many documents meet a condition. */
  private record Total(MongoNamespace collection, BsonDocument condition) {}
}
