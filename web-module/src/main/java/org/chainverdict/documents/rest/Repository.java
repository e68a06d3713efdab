package org.chainverdict.documents.rest;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chainverdict.documents.DocumentType;
import org.chainverdict.documents.application.DocumentDetails;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;

/** A page of documents, grouped by what they belong to. Every type is there, if only empty. */
public record Repository(Map<String, Map<String, Group>> documents, DocumentPagination pagination) {

  /**
   * The documents of one case or connection that are on the page.
   *
   * @param lastUpdated when the newest of them was uploaded
   */
  public record Group(
      Id relatedId, List<DocumentView> documents, long totalSize, Instant lastUpdated) {}

  static Repository of(Page<DocumentDetails> page, Instant now) {
    Map<String, Map<String, Group>> groups = new LinkedHashMap<>();
    for (DocumentType type : DocumentType.values()) {
      groups.put(type.wireName(), new LinkedHashMap<>());
    }
    // Newest first, so the first one of a group tells when it was last added to.
    for (DocumentView document : DocumentView.of(page.items(), now)) {
      groups
          .get(document.documentType())
          .merge(String.valueOf(document.relatedId()), alone(document), Repository::joined);
    }
    return new Repository(groups, DocumentPagination.of(page));
  }

  private static Group alone(DocumentView document) {
    return new Group(
        document.relatedId(), List.of(document), document.size(), document.uploadedAt());
  }

  private static Group joined(Group group, Group added) {
    return new Group(
        group.relatedId(),
        java.util.stream.Stream.of(group, added).flatMap(g -> g.documents().stream()).toList(),
        group.totalSize() + added.totalSize(),
        group.lastUpdated());
  }
}
