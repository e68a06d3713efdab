package org.chainverdict.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.chainverdict.identity.Role;
import org.chainverdict.shared.Id;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalDocumentTest {

  private static final Id UPLOADER = new Id("0".repeat(23) + "1");
  private static final Id READER = new Id("0".repeat(23) + "2");
  private static final Id STRANGER = new Id("0".repeat(23) + "3");

  @ParameterizedTest
  @CsvSource({
    "ACTIVE, UPLOADER, true, true",
    "ACTIVE, READER, true, false",
    "ACTIVE, STRANGER, false, false",
    "ARCHIVED, UPLOADER, false, false",
    "ARCHIVED, READER, false, false",
    "ARCHIVED, STRANGER, false, false",
    "DELETED, UPLOADER, false, false",
    "DELETED, READER, false, false",
    "DELETED, STRANGER, false, false"
  })
  void everyStateAndActor(DocumentStatus status, String actor, boolean reads, boolean deletes) {
    Id account =
        switch (actor) {
          case "UPLOADER" -> UPLOADER;
          case "READER" -> READER;
          default -> STRANGER;
        };
    LegalDocument document = document(status);

    assertThat(document.mayBeReadBy(account)).isEqualTo(reads);
    assertThat(document.mayBeDeletedBy(account)).isEqualTo(deletes);
  }

  private static LegalDocument document(DocumentStatus status) {
    Instant now = Instant.EPOCH;
    return new LegalDocument(
        STRANGER,
        "a.txt",
        "key",
        "text/plain",
        1,
        null,
        DocumentType.QUERY,
        STRANGER,
        UPLOADER,
        Role.CITIZEN,
        List.of(new Access(STRANGER, READER, Role.LAWYER)),
        null,
        List.of(),
        DocumentCategory.OTHER,
        false,
        null,
        null,
        status,
        now,
        null,
        now,
        now);
  }
}
