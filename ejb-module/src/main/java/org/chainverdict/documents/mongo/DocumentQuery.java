package org.chainverdict.documents.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static org.chainverdict.persistence.mongo.Conditions.and;
import static org.chainverdict.persistence.mongo.Docs.date;
import static org.chainverdict.persistence.mongo.Docs.objectId;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.chainverdict.documents.DocumentFilter;
import org.chainverdict.documents.DocumentStatus;
import org.chainverdict.persistence.mongo.LiteralText;
import org.chainverdict.shared.Id;

/** What is asked of the collection. */
final class DocumentQuery {

  static final String READER = "accessibleTo.userId";

  /** {@code _id} breaks ties, so that no document is on two pages or on none. */
  static final Bson NEWEST_FIRST = new Document("uploadedAt", -1).append("_id", -1);

  private static final List<String> SEARCHED = List.of("originalName", "description", "tags");

  private DocumentQuery() {}

  static Bson active() {
    return eq("status", DocumentStatus.ACTIVE.wireName());
  }

  /** The reader comes first and cannot be widened by what follows. */
  static Bson of(DocumentFilter filter) {
    List<Bson> parts = new ArrayList<>();
    parts.add(eq(READER, objectId(filter.reader())));
    parts.add(active());
    if (filter.type() != null) {
      parts.add(eq("documentType", filter.type().wireName()));
    }
    if (filter.relatedId() != null) {
      parts.add(eq("relatedId", objectId(filter.relatedId())));
    }
    if (filter.category() != null) {
      parts.add(eq("documentCategory", filter.category().wireName()));
    }
    if (filter.from() != null) {
      parts.add(gte("uploadedAt", date(filter.from())));
    }
    if (filter.before() != null) {
      parts.add(lt("uploadedAt", date(filter.before())));
    }
    if (filter.text() != null) {
      // Compared on the reader's own documents, which the index has singled out.
      parts.add(LiteralText.in(filter.text(), SEARCHED));
    }
    return and(parts);
  }

  /** As {@link org.chainverdict.documents.LegalDocument#mayBeReadBy}. */
  static Bson readable(Id id, Id reader) {
    return and(
        eq("_id", objectId(id)),
        active(),
        or(eq("uploadedBy", objectId(reader)), eq(READER, objectId(reader))));
  }

  /** As {@link org.chainverdict.documents.LegalDocument#mayBeDeletedBy}. */
  static Bson deletable(Id id, Id uploader) {
    return and(eq("_id", objectId(id)), active(), eq("uploadedBy", objectId(uploader)));
  }
}
