package org.chainverdict.persistence.mongo;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.bson.Document;

/** Creates what is missing of the {@link IndexCatalog}; standing indexes are left alone. */
final class IndexBuilder {

  private static final Logger LOG = Logger.getLogger(IndexBuilder.class.getName());

  /** The server's codes for "an index like this stands already, but with other options or keys". */
  private static final Set<Integer> CONFLICTS = Set.of(85, 86);

  private static final Set<Integer> DUPLICATES = Set.of(11000, 11001);

  private final MongoDatabase database;

  IndexBuilder(MongoDatabase database) {
    this.database = database;
  }

  /**
   * @throws IndexConflictException when a standing index or standing data is in the way
   */
  void build(List<IndexSpec> specs) {
    Map<String, List<IndexSpec>> byCollection =
        specs.stream().collect(Collectors.groupingBy(IndexSpec::collection));
    int created = 0;
    for (Map.Entry<String, List<IndexSpec>> entry : byCollection.entrySet()) {
      MongoCollection<Document> collection = database.getCollection(entry.getKey());
      StandingIndexes standing = StandingIndexes.of(collection);
      for (IndexSpec spec : entry.getValue()) {
        if (!standing.has(spec)) {
          create(collection, spec, standing);
          created++;
        }
      }
    }
    LOG.info(
        "Database indexes: %d declared on %d collections, %d created now"
            .formatted(specs.size(), byCollection.size(), created));
  }

  private static void create(
      MongoCollection<Document> collection, IndexSpec spec, StandingIndexes standing) {
    try {
      var unused = collection.createIndexes(List.of(spec.model()));
    } catch (MongoCommandException e) {
      if (CONFLICTS.contains(e.getErrorCode())) {
        throw new IndexConflictException(conflict(spec, standing));
      }
      if (DUPLICATES.contains(e.getErrorCode())) {
        throw new IndexConflictException(duplicates(spec));
      }
      throw e;
    }
  }

  private static String conflict(IndexSpec spec, StandingIndexes standing) {
    String name = standing.nameOfConflict(spec).orElse("with that name");
    return "the index %s on collection %s stands in the way of %s with other options. Drop it with db.%s.dropIndex(\"%s\") in mongosh; the node then goes on by itself"
        .formatted(name, spec.collection(), spec.keys().toJson(), spec.collection(), name);
  }

  private static String duplicates(IndexSpec spec) {
    return "collection %s holds several documents with the same %s, which must be unique. Remove or change the duplicates; the node then goes on by itself"
        .formatted(spec.collection(), String.join(" and ", spec.keys().keySet()));
  }
}
