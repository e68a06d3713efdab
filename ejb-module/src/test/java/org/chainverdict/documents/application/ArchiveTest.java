package org.chainverdict.documents.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.chainverdict.documents.DocumentCategory;
import org.chainverdict.documents.DocumentType;
import org.chainverdict.documents.Filing;
import org.chainverdict.documents.LegalDocument;
import org.chainverdict.documents.Parties;
import org.chainverdict.documents.ReceivedFile;
import org.chainverdict.identity.Caller;
import org.chainverdict.identity.EmailAddress;
import org.chainverdict.identity.Role;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Problem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("P13")
class ArchiveTest {

  private static final Id CITIZEN = new Id("0".repeat(23) + "1");
  private static final Id LAWYER = new Id("0".repeat(23) + "2");
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00.123456Z");
  private static final Filing FILING =
      new Filing(
          DocumentType.QUERY, new Id("0".repeat(24)), null, DocumentCategory.OTHER, List.of());

  @TempDir Path folder;

  private final MemoryStorage storage = new MemoryStorage();
  private final MemoryDocuments documents = new MemoryDocuments();
  private final Archive archive = new Archive(Clock.fixed(NOW, ZoneOffset.UTC), documents, storage);

  @Test
  void theRecordsComeAfterTheBytesAndNameAllReaders() throws IOException {
    List<LegalDocument> stored = store(CITIZEN, file("one"), file("two"));

    assertThat(documents.stored()).isEqualTo(stored);
    assertThat(storage.keys()).containsExactlyElementsOf(keys(stored));
    assertThat(stored.get(0).readers()).extracting("user").containsExactly(CITIZEN, LAWYER);
    assertThat(stored.get(0).uploadedByRole()).isEqualTo(Role.CITIZEN);
    assertThat(stored.get(0).uploadedAt()).isEqualTo(Instant.parse("2026-01-01T00:00:00.123Z"));
  }

  @Test
  void whenTheRecordsFailTheBytesAreTakenBack() {
    documents.failNext();
    assertThatThrownBy(() -> store(CITIZEN, file("one"), file("two")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(storage.keys()).isEmpty();
  }

  @Test
  void whenAFileFailsThoseBeforeItAreTakenBack() {
    storage.failAt(2);
    assertThatThrownBy(() -> store(CITIZEN, file("one"), file("two"), file("three")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(storage.keys()).isEmpty();
    assertThat(documents.stored()).isEmpty();
  }

  @Test
  void aTypeThatIsNotTakenStopsAllFilesBeforeTheFirst() {
    assertThatThrownBy(() -> store(CITIZEN, file("one"), file("\u0000")))
        .isInstanceOf(Problem.class);
    assertThat(storage.puts()).isZero();
  }

  @Test
  void nobodyButAPartyStores() {
    assertThatThrownBy(() -> store(new Id("0".repeat(23) + "3"), file("one")))
        .isInstanceOf(Problem.class);
    assertThat(storage.puts()).isZero();
  }

  private List<LegalDocument> store(Id account, ReceivedFile... files) {
    Caller caller =
        new Caller(account, EmailAddress.parse("a@example.org").orElseThrow(), Role.CITIZEN, true);
    return archive.store(caller, FILING, Parties.of(CITIZEN, LAWYER), List.of(files));
  }

  private ReceivedFile file(String content) throws IOException {
    Path path = Files.writeString(Files.createTempFile(folder, "a", ".txt"), content);
    return new ReceivedFile("a.txt", path, content.length(), "00");
  }

  private static List<String> keys(List<LegalDocument> stored) {
    return stored.stream().map(LegalDocument::key).toList();
  }
}
