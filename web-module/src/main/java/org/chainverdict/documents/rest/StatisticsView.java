package org.chainverdict.documents.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.chainverdict.documents.DocumentCategory;
import org.chainverdict.documents.TypeStatistics;
import org.chainverdict.documents.application.Overview;

/** Figures about the caller's documents. */
public record StatisticsView(List<OfType> byType, Overall overall, List<DocumentView> recent) {

  /** The documents of one type. */
  public record OfType(
      @JsonProperty("_id") String type, long count, long totalSize, List<String> categories) {}

  /**
   * All of them.
   *
   * @param id always null; clients know the figures in this form
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record Overall(
      @JsonProperty("_id") String id, long totalDocuments, long totalSize, double avgSize) {}

  static StatisticsView of(Overview overview, Instant now) {
    return new StatisticsView(
        overview.types().stream().map(StatisticsView::ofType).toList(),
        new Overall(null, overview.count(), overview.totalSize(), overview.averageSize()),
        DocumentView.of(overview.recent(), now));
  }

  private static OfType ofType(TypeStatistics type) {
    return new OfType(
        type.type().wireName(),
        type.count(),
        type.totalSize(),
        type.categories().stream().map(DocumentCategory::wireName).toList());
  }
}
