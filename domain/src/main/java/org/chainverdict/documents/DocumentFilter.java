package org.chainverdict.documents;

import java.time.Instant;
import org.chainverdict.shared.Id;

/**
 * Which of the active documents that the reader may read. Everything but the reader may be null,
 * and can only narrow.
 *
 * @param text part of a name, a description or a tag, in any case of letters
 * @param from earliest upload
 * @param before uploads before this moment
 */
public record DocumentFilter(
    Id reader,
    DocumentType type,
    Id relatedId,
    DocumentCategory category,
    Instant from,
    Instant before,
    String text) {

  public static DocumentFilter everything(Id reader, DocumentType type) {
    return new DocumentFilter(reader, type, null, null, null, null, null);
  }

  public static DocumentFilter of(Id reader, DocumentType type, Id relatedId) {
    return new DocumentFilter(reader, type, relatedId, null, null, null, null);
  }
}
