package org.chainverdict.administration.mongo;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.chainverdict.administration.Statistics.Group;
import org.chainverdict.persistence.mongo.Docs;

/** The rows of a report by the part that they belong to. */
final class Rows {

  private final Map<String, List<Document>> byPart;

  Rows(List<Document> rows) {
    this.byPart = rows.stream().collect(groupingBy(row -> row.getString(Stages.PART)));
  }

  List<Document> of(String part) {
    return byPart.getOrDefault(part, List.of());
  }

  Optional<Document> first(String part) {
    return of(part).stream().findFirst();
  }

  /** The largest group first; groups of the same size by name. */
  List<Group> groups(String part) {
    return of(part).stream()
        .map(row -> new Group(Docs.text(row, Stages.KEY), count(row)))
        .filter(group -> group.key() != null)
        .sorted(Comparator.comparingLong(Group::count).reversed().thenComparing(Group::key))
        .toList();
  }

  /** The count of one group, 0 when there is no such row. */
  long count(String part, Object key) {
    return of(part).stream()
        .filter(row -> key.equals(row.get(Stages.KEY)))
        .mapToLong(Rows::count)
        .sum();
  }

  long total(String part) {
    return of(part).stream().mapToLong(Rows::count).sum();
  }

  private static long count(Document row) {
    return Docs.whole(row, Stages.COUNT, 0);
  }
}
