package org.chainverdict.documents.rest;

import static org.chainverdict.identity.rest.PersonView.Part.EMAIL;
import static org.chainverdict.identity.rest.PersonView.Part.NAME;
import static org.chainverdict.identity.rest.PersonView.Part.ROLE;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.chainverdict.documents.Access;
import org.chainverdict.documents.FileAddress;
import org.chainverdict.documents.LegalDocument;
import org.chainverdict.documents.application.DocumentDetails;
import org.chainverdict.identity.Role;
import org.chainverdict.identity.rest.PersonView;
import org.chainverdict.shared.Id;

/**
 * A document in the contract's form.
 *
 * @param uploadedBy the expanded account, or its identifier when it is gone
 */
public record DocumentView(
    @JsonProperty("_id") Id documentId,
    Id id,
    String originalName,
    String ipfsHash,
    String mimeType,
    long size,
    String url,
    String documentType,
    Id relatedId,
    String relatedModel,
    Object uploadedBy,
    String uploadedByRole,
    List<Reader> accessibleTo,
    String description,
    List<String> tags,
    String documentCategory,
    boolean isVerified,
    Object verifiedBy,
    Instant verifiedAt,
    String status,
    Instant uploadedAt,
    Instant lastAccessedAt,
    Instant createdAt,
    Instant updatedAt,
    String sizeFormatted,
    String timeAgo) {

  /** One who may read the document. */
  public record Reader(@JsonProperty("_id") Id id, Id userId, String role) {}

  static List<DocumentView> of(List<DocumentDetails> documents, Instant now) {
    return documents.stream().map(details -> of(details, now)).toList();
  }

  static DocumentView of(DocumentDetails details, Instant now) {
    LegalDocument document = details.document();
    return new DocumentView(
        document.id(),
        document.id(),
        document.originalName(),
        document.key(),
        document.mimeType(),
        document.size(),
        FileAddress.of(document.key()),
        document.type().wireName(),
        document.relatedId(),
        document.type().relatedModel(),
        orId(PersonView.of(details.uploader(), NAME, EMAIL, ROLE), document.uploadedBy()),
        name(document.uploadedByRole()),
        document.readers().stream().map(DocumentView::reader).toList(),
        document.description(),
        document.tags(),
        document.category().wireName(),
        document.verified(),
        orId(PersonView.of(details.verifier(), NAME, EMAIL), document.verifiedBy()),
        document.verifiedAt(),
        document.status().wireName(),
        document.uploadedAt(),
        document.lastAccessedAt(),
        document.createdAt(),
        document.updatedAt(),
        ReadableSize.of(document.size()),
        ReadableAge.of(document.uploadedAt(), now));
  }

  private static Reader reader(Access access) {
    return new Reader(access.id(), access.user(), name(access.role()));
  }

  private static String name(Role role) {
    return role == null ? null : role.wireName();
  }

  private static Object orId(PersonView person, Id id) {
    return person == null ? id : person;
  }
}
