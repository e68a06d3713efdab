package org.chainverdict.documents;

import java.time.Instant;
import java.util.List;
import org.chainverdict.identity.Role;
import org.chainverdict.shared.Id;

/**
 * A stored document.
 *
 * @param key where the bytes lie; the API calls it {@code ipfsHash}
 * @param contentHash SHA-256 of the bytes; null where an older system has not kept one. Two
 *     documents may have the same, the key is each one's own
 * @param readers everybody who may read it, the uploader among them
 */
public record LegalDocument(
    Id id,
    String originalName,
    String key,
    String mimeType,
    long size,
    String contentHash,
    DocumentType type,
    Id relatedId,
    Id uploadedBy,
    Role uploadedByRole,
    List<Access> readers,
    String description,
    List<String> tags,
    DocumentCategory category,
    boolean verified,
    Id verifiedBy,
    Instant verifiedAt,
    DocumentStatus status,
    Instant uploadedAt,
    Instant lastAccessedAt,
    Instant createdAt,
    Instant updatedAt) {

  public LegalDocument {
    readers = List.copyOf(readers);
    tags = List.copyOf(tags);
  }

  /** Administrators have no special access, and a deleted document is nobody's. */
  public boolean mayBeReadBy(Id account) {
    return status.isVisible()
        && (account.equals(uploadedBy)
            || readers.stream().anyMatch(reader -> account.equals(reader.user())));
  }

  /** Only the uploader deletes, and only once. */
  public boolean mayBeDeletedBy(Id account) {
    return status.isVisible() && account.equals(uploadedBy);
  }
}
