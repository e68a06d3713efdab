package org.chainverdict.documents.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chainverdict.documents.DocumentFilter;
import org.chainverdict.documents.Documents;
import org.chainverdict.documents.LegalDocument;
import org.chainverdict.documents.TypeStatistics;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;
import org.chainverdict.shared.PageRequest;

/** Takes records in, and fails when told so. */
final class MemoryDocuments implements Documents {

  private final List<LegalDocument> stored = new ArrayList<>();
  private int ids;
  private boolean failing;

  void failNext() {
    failing = true;
  }

  List<LegalDocument> stored() {
    return List.copyOf(stored);
  }

  @Override
  public Id nextId() {
    return new Id("%024x".formatted(ids++));
  }

  @Override
  public void add(List<LegalDocument> documents) {
    if (failing) {
      throw new IllegalStateException("database away");
    }
    stored.addAll(documents);
  }

  @Override
  public Optional<LegalDocument> find(Id id) {
    return Optional.empty();
  }

  @Override
  public Optional<LegalDocument> findByKey(String key) {
    return Optional.empty();
  }

  @Override
  public Optional<LegalDocument> access(Id id, Id reader) {
    return Optional.empty();
  }

  @Override
  public Optional<LegalDocument> delete(Id id, Id uploader) {
    return Optional.empty();
  }

  @Override
  public Page<LegalDocument> list(DocumentFilter filter, PageRequest page) {
    return new Page<>(List.of(), 0, page);
  }

  @Override
  public List<LegalDocument> newest(DocumentFilter filter, int most) {
    return list(filter, new PageRequest(1, most)).items();
  }

  @Override
  public List<TypeStatistics> statistics(Id reader) {
    return List.of();
  }
}
