package org.chainverdict.administration.mongo;

import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;

/** Pieces of the pipelines behind the figures. */
final class Stages {

  private Stages() {}

  /**
   * Every text is greater than the empty one. The condition narrows nothing, but with it the
   * database counts in an index that begins with the field, instead of reading the documents.
   */
  static Document withText(String field) {
    return new Document(field, new Document("$gt", ""));
  }

  static Document match(Document filter) {
    return new Document("$match", filter);
  }

  static Document project(Document projection) {
    return new Document("$project", projection);
  }

  /** Makes one row of all, which carries them. */
  static Document gathered(String name) {
    return new Document(
        "$group", new Document("_id", null).append(name, new Document("$push", "$$ROOT")));
  }

  /** Adds the documents with these identifiers, in whatever order. */
  static List<Document> loaded(String name, String collection, Collection<ObjectId> ids) {
    return List.of(
        new Document("$set", new Document(name, new Document("$literal", List.copyOf(ids)))),
        new Document(
            "$lookup",
            new Document("from", collection)
                .append("localField", name)
                .append("foreignField", "_id")
                .append("as", name)));
  }
}
