package org.chainverdict.documents.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.documents.DocumentCategory;
import org.chainverdict.documents.DocumentStatus;
import org.chainverdict.documents.LegalDocument;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {

  @Test
  void anOddRecordIsReadAsFarAsItGoes() {
    ObjectId id = new ObjectId(new Date(1_700_000_000_000L));
    LegalDocument document =
        DocumentReader.document(
            new Document("_id", id)
                .append("documentType", "query")
                .append("documentCategory", "unheard of")
                .append("accessibleTo", List.of("no entry", new Document("role", 7)))
                .append("tags", "no list")
                .append("size", "no number"));

    assertThat(document.uploadedAt()).isEqualTo(id.getDate().toInstant());
    assertThat(document.category()).isEqualTo(DocumentCategory.OTHER);
    assertThat(document.status()).isEqualTo(DocumentStatus.ARCHIVED);
    assertThat(document.readers()).isEmpty();
    assertThat(document.tags()).isEmpty();
    assertThat(document.size()).isZero();
    assertThat(document.originalName()).isEmpty();
  }
}
