package org.chainverdict.cases.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.chainverdict.cases.CaseContent;
import org.chainverdict.cases.CaseStatus;
import org.chainverdict.cases.CaseType;
import org.chainverdict.cases.LegalCase;
import org.chainverdict.cases.TimelineEntry;
import org.chainverdict.shared.Id;
import org.junit.jupiter.api.Test;

class CaseReaderTest {

  @Test
  void aCaseIsReadAsItWasWritten() {
    Instant now = Instant.parse("2025-05-01T10:00:00Z");
    Id owner = new Id("0000000000000000000000a1");
    LegalCase filed =
        new LegalCase(
            new Id("0000000000000000000000c3"),
            CaseType.DISPUTE,
            new CaseContent(
                "Title",
                "Description",
                "civil",
                "high",
                "contract",
                new CaseContent.OpposingParty("Other", null, "Pune"),
                12.5),
            CaseStatus.PENDING,
            owner,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(TimelineEntry.created(owner, CaseType.DISPUTE, owner, now)),
            null,
            now,
            now);
    Document stored = CaseWriter.legalCase(filed);
    assertThat(CaseReader.legalCase(CaseType.DISPUTE, stored)).isEqualTo(filed);
    assertThat(stored).containsEntry("assignedLawyer", null);
  }

  @Test
  void oddDocumentsOfOlderSoftwareAreReadAsFarAsTheyGo() {
    Document odd =
        new Document("_id", new ObjectId())
            .append("status", "open")
            .append("citizen", "not an id")
            .append("lawyerRequests", "no list")
            .append("notes", List.of("no document"));
    LegalCase read = CaseReader.legalCase(CaseType.QUERY, odd);
    assertThat(read.status()).isNull();
    assertThat(read.citizen()).isNull();
    assertThat(read.offers()).isEmpty();
    assertThat(read.notes()).isEmpty();
  }
}
