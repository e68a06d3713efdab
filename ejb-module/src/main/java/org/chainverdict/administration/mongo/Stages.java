package org.chainverdict.administration.mongo;

import static org.chainverdict.persistence.mongo.Docs.date;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.chainverdict.administration.Span;

/**
 * Pieces of the pipelines behind the figures. Each part of a report yields rows that carry its name
 * in {@code part}; the parts are joined with {@code $unionWith}, so that a report is one round
 * trip.
 */
final class Stages {

  static final String PART = "part";
  static final String KEY = "key";
  static final String COUNT = "count";

  /**
   * Every text is greater than this one. The condition narrows nothing, but with it the database
   * counts in the index instead of reading the documents.
   */
  private static final Document ANY_TEXT = new Document("$gt", "");

  private Stages() {}

  /** The first part runs on the collection itself, the others on theirs. */
  static List<Document> joined(List<Document> first, Part... others) {
    List<Document> pipeline = new ArrayList<>(first);
    Stream.of(others)
        .map(other -> new Document("coll", other.collection()).append("pipeline", other.pipeline()))
        .forEach(union -> pipeline.add(new Document("$unionWith", union)));
    return pipeline;
  }

  /** A part of a report that reads a collection of its own. */
  record Part(String collection, List<Document> pipeline) {}

  /** One row for each value of an indexed text field. */
  static List<Document> counted(String part, String field) {
    return List.of(match(new Document(field, ANY_TEXT)), group('$' + field), row(part));
  }

  static List<Document> counted(String part, String field, Document filter) {
    return List.of(match(filter), group('$' + field), row(part));
  }

  /** One row for each month, 1..12 in UTC, with documents created in the span. */
  static List<Document> byMonth(String part, Span span) {
    return List.of(
        match(new Document("createdAt", within(span))),
        group(new Document("$month", "$createdAt")),
        row(part));
  }

  /** The newest documents, each in a row of its own. */
  static List<Document> newest(String part, int count, Document projection) {
    return List.of(
        new Document("$sort", UserQuery.NEWEST_FIRST),
        new Document("$limit", count),
        project(new Document(projection).append(PART, new Document("$literal", part))));
  }

  static Document match(Document filter) {
    return new Document("$match", filter);
  }

  static Document project(Document projection) {
    return new Document("$project", projection);
  }

  static Document named(String part) {
    return new Document("$set", new Document(PART, part));
  }

  /** Half open, so that the last moment of a span belongs to it and its end does not. */
  static Document within(Span span) {
    return new Document("$gte", date(span.from())).append("$lt", date(span.until()));
  }

  private static Document group(Object key) {
    return new Document("$group", new Document("_id", key).append(COUNT, new Document("$sum", 1)));
  }

  private static Document row(String part) {
    return project(
        new Document("_id", 0)
            .append(PART, new Document("$literal", part))
            .append(KEY, "$_id")
            .append(COUNT, 1));
  }
}
