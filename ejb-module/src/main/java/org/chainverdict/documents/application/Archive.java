package org.chainverdict.documents.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chainverdict.documents.Access;
import org.chainverdict.documents.DocumentStatus;
import org.chainverdict.documents.Documents;
import org.chainverdict.documents.FileDescription;
import org.chainverdict.documents.FileStorage;
import org.chainverdict.documents.FileType;
import org.chainverdict.documents.FileTypeDetection;
import org.chainverdict.documents.Filing;
import org.chainverdict.documents.LegalDocument;
import org.chainverdict.documents.Parties;
import org.chainverdict.documents.ReceivedFile;
import org.chainverdict.identity.Caller;
import org.chainverdict.identity.Role;

/**
 * Stores files and their records: first the bytes, then, all at once, the records that make them
 * visible. What fails in between takes the bytes back.
 */
@ApplicationScoped
public class Archive {

  private static final Logger LOG = Logger.getLogger(Archive.class.getName());

  private Clock clock;
  private Documents documents;
  private FileStorage storage;

  Archive() {}

  @Inject
  public Archive(Clock clock, Documents documents, FileStorage storage) {
    this.clock = clock;
    this.documents = documents;
    this.storage = storage;
  }

  /** The caller is one of the parties; whoever calls has made sure of it. */
  List<LegalDocument> store(
      Caller caller, Filing filing, Parties parties, List<ReceivedFile> files) {
    Role role = parties.roleOf(caller.id()).orElseThrow(DocumentRefusals::notParty);
    List<FileType> types = files.stream().map(Archive::typeOf).toList();
    List<LegalDocument> stored = new ArrayList<>();
    boolean complete = false;
    try {
      for (int i = 0; i < files.size(); i++) {
        ReceivedFile file = files.get(i);
        FileDescription description =
            new FileDescription(
                file.originalName(), types.get(i).mimeType(), file.size(), caller.id(), role);
        stored.add(document(filing, parties, file, description, put(file, description)));
      }
      documents.add(stored);
      complete = true;
    } finally {
      if (!complete) {
        stored.forEach(this::takeBack);
      }
    }
    return stored;
  }

  private LegalDocument document(
      Filing filing, Parties parties, ReceivedFile file, FileDescription description, String key) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return new LegalDocument(
        documents.nextId(),
        description.originalName(),
        key,
        description.mimeType(),
        description.size(),
        file.contentHash(),
        filing.type(),
        filing.relatedId(),
        description.uploadedBy(),
        description.uploadedByRole(),
        parties.all().stream()
            .map(party -> new Access(documents.nextId(), party.user(), party.role()))
            .toList(),
        filing.description(),
        filing.tags(),
        filing.category(),
        false,
        null,
        null,
        DocumentStatus.ACTIVE,
        now,
        null,
        now,
        now);
  }

  private static FileType typeOf(ReceivedFile file) {
    try {
      return FileTypeDetection.of(file.content())
          .orElseThrow(() -> DocumentRefusals.wrongType(file.originalName()));
    } catch (IOException e) {
      throw new UncheckedIOException("A received file cannot be read", e);
    }
  }

  private String put(ReceivedFile file, FileDescription description) {
    try (InputStream content = Files.newInputStream(file.content())) {
      return storage.put(content, description);
    } catch (IOException e) {
      throw new UncheckedIOException("A received file cannot be read", e);
    }
  }

  private void takeBack(LegalDocument document) {
    try {
      storage.delete(document.key());
    } catch (RuntimeException e) {
      // The failure that led here is the one to be told of; this file is nobody's and unreachable.
      LOG.log(Level.WARNING, e, () -> "A stored file remains without a record: " + document.id());
    }
  }
}
