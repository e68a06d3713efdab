package org.chainverdict.documents.mongo;

import static org.chainverdict.persistence.mongo.Docs.date;
import static org.chainverdict.persistence.mongo.Docs.objectId;
import static org.chainverdict.persistence.mongo.Docs.withoutNulls;

import org.bson.Document;
import org.chainverdict.documents.Access;
import org.chainverdict.documents.FileAddress;
import org.chainverdict.documents.LegalDocument;

/** Documents as they are stored: the fields of the original system, and the content's hash. */
final class DocumentWriter {

  private DocumentWriter() {}

  static Document stored(LegalDocument document) {
    return withoutNulls(
        new Document("_id", objectId(document.id()))
            .append("originalName", document.originalName())
            .append("ipfsHash", document.key())
            .append("mimeType", document.mimeType())
            .append("size", document.size())
            .append("url", FileAddress.of(document.key()))
            .append("contentHash", document.contentHash())
            .append("documentType", document.type().wireName())
            .append("relatedId", objectId(document.relatedId()))
            .append("relatedModel", document.type().relatedModel())
            .append("uploadedBy", objectId(document.uploadedBy()))
            .append("uploadedByRole", document.uploadedByRole().wireName())
            .append(
                "accessibleTo", document.readers().stream().map(DocumentWriter::access).toList())
            .append("description", document.description())
            .append("tags", document.tags())
            .append("documentCategory", document.category().wireName())
            .append("isVerified", document.verified())
            .append("status", document.status().wireName())
            .append("uploadedAt", date(document.uploadedAt()))
            .append("createdAt", date(document.createdAt()))
            .append("updatedAt", date(document.updatedAt())));
  }

  private static Document access(Access access) {
    return new Document("_id", objectId(access.id()))
        .append("userId", objectId(access.user()))
        .append("role", access.role().wireName());
  }
}
