package org.chainverdict.devservices.seed;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.bson.Document;

/**
 * Stores in bulk what is not there yet, and leaves alone what is, so that seeding twice changes
 * nothing.
 */
final class BulkStore {

  private static final int BATCH = 500;

  private final MongoDatabase database;
  private final Consumer<String> progress;
  private int added;

  BulkStore(MongoDatabase database, Consumer<String> progress) {
    this.database = database;
    this.progress = progress;
  }

  /** How many documents are new, of all kinds. */
  int added() {
    return added;
  }

  /**
   * @param key the field by which a document is known
   * @param keyOf its value for a number from 1 to the count
   * @param maker called for what is missing; empty when there can be no more
   */
  void add(
      SeedKind kind,
      String collection,
      int count,
      String key,
      IntFunction<Object> keyOf,
      IntFunction<Optional<Document>> maker) {
    MongoCollection<Document> documents = database.getCollection(collection);
    int created = 0;
    for (int from = 1; from <= count; from += BATCH) {
      int to = Math.min(count, from + BATCH - 1);
      Set<Object> there = there(documents, key, keyOf, from, to);
      List<Document> missing = new ArrayList<>();
      for (int number = from; number <= to; number++) {
        if (!there.contains(keyOf.apply(number))) {
          maker.apply(number).ifPresent(missing::add);
        }
      }
      created += insert(documents, missing);
      if (to < count) {
        progress.accept("%s %d/%d".formatted(kind.plural(), to, count));
      }
    }
    added += created;
    progress.accept("%s: %d asked for, %d of them new".formatted(kind.plural(), count, created));
  }

  private static Set<Object> there(
      MongoCollection<Document> documents,
      String key,
      IntFunction<Object> keyOf,
      int from,
      int to) {
    List<Object> wanted = new ArrayList<>();
    for (int number = from; number <= to; number++) {
      wanted.add(keyOf.apply(number));
    }
    Set<Object> found = new HashSet<>();
    documents
        .find(Filters.in(key, wanted))
        .projection(Projections.include(key))
        .forEach(document -> found.add(document.get(key)));
    return found;
  }

  /** What somebody else has put in the way, such as the same pair connected by hand, stays. */
  static int insert(MongoCollection<Document> documents, List<Document> missing) {
    if (missing.isEmpty()) {
      return 0;
    }
    try {
      return documents
          .insertMany(missing, new InsertManyOptions().ordered(false))
          .getInsertedIds()
          .size();
    } catch (MongoBulkWriteException e) {
      if (e.getWriteErrors().stream()
          .anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
        throw e;
      }
      return e.getWriteResult().getInsertedCount();
    }
  }
}
