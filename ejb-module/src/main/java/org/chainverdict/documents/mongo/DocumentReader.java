package org.chainverdict.documents.mongo;

import static org.chainverdict.persistence.mongo.Docs.flag;
import static org.chainverdict.persistence.mongo.Docs.id;
import static org.chainverdict.persistence.mongo.Docs.instant;
import static org.chainverdict.persistence.mongo.Docs.parts;
import static org.chainverdict.persistence.mongo.Docs.text;
import static org.chainverdict.persistence.mongo.Docs.texts;
import static org.chainverdict.persistence.mongo.Docs.whole;

import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chainverdict.documents.Access;
import org.chainverdict.documents.DocumentCategory;
import org.chainverdict.documents.DocumentStatus;
import org.chainverdict.documents.DocumentType;
import org.chainverdict.documents.LegalDocument;
import org.chainverdict.identity.Role;

/**
 * Stored records as documents; those of the original system as well. What has no known status is
 * not shown, as no list finds it either.
 */
final class DocumentReader {

  static final Bson VIEW = Projections.exclude("pinataMetadata", "__v");

  private DocumentReader() {}

  static LegalDocument document(Document stored) {
    Instant uploadedAt = instant(stored, "uploadedAt");
    List<String> tags = texts(stored, "tags");
    return new LegalDocument(
        id(stored, "_id"),
        orEmpty(text(stored, "originalName")),
        orEmpty(text(stored, "ipfsHash")),
        orEmpty(text(stored, "mimeType")),
        whole(stored, "size", 0),
        text(stored, "contentHash"),
        DocumentType.parse(text(stored, "documentType")).orElse(DocumentType.DIRECT),
        id(stored, "relatedId"),
        id(stored, "uploadedBy"),
        Role.parse(text(stored, "uploadedByRole")).orElse(null),
        parts(stored, "accessibleTo").stream()
            .filter(entry -> id(entry, "userId") != null)
            .map(DocumentReader::access)
            .toList(),
        text(stored, "description"),
        tags == null ? List.of() : tags,
        DocumentCategory.parse(text(stored, "documentCategory")).orElse(DocumentCategory.OTHER),
        flag(stored, "isVerified", false),
        id(stored, "verifiedBy"),
        instant(stored, "verifiedAt"),
        DocumentStatus.parse(text(stored, "status")).orElse(DocumentStatus.ARCHIVED),
        uploadedAt == null ? stored.getObjectId("_id").getDate().toInstant() : uploadedAt,
        instant(stored, "lastAccessedAt"),
        instant(stored, "createdAt"),
        instant(stored, "updatedAt"));
  }

  private static Access access(Document entry) {
    return new Access(
        id(entry, "_id"), id(entry, "userId"), Role.parse(text(entry, "role")).orElse(null));
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
