package org.chainverdict.persistence.mongo;

import com.mongodb.client.AggregateIterable;
import com.mongodb.client.model.Aggregates;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** One pipeline over several collections, so that a question to all of them is one round trip. */
public final class Union {

  private final String collection;
  private final List<Bson> stages;

  private Union(String collection, List<? extends Bson> pipeline) {
    this.collection = collection;
    this.stages = new ArrayList<>(pipeline);
  }

  public static Union of(String collection, List<? extends Bson> pipeline) {
    return new Union(collection, pipeline);
  }

  /** Adds what this pipeline finds in another collection, or in the same one. */
  public Union and(String other, List<? extends Bson> pipeline) {
    stages.add(Aggregates.unionWith(other, pipeline));
    return this;
  }

  /** Goes on with all that was found so far. */
  public Union then(Bson stage) {
    stages.add(stage);
    return this;
  }

  public List<Bson> stages() {
    return List.copyOf(stages);
  }

  /** Outside of any unit of work. */
  public AggregateIterable<Document> run(MongoConnection connection) {
    return connection.database().getCollection(collection).aggregate(stages);
  }
}
