package org.chainverdict.documents;

import java.util.List;
import java.util.Optional;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;
import org.chainverdict.shared.PageRequest;

/** The records of documents. The only change is one conditional write. */
public interface Documents {

  Id nextId();

  /** All of them or none. */
  void add(List<LegalDocument> documents);

  /** In whatever status. */
  Optional<LegalDocument> find(Id id);

  /** In whatever status. */
  Optional<LegalDocument> findByKey(String key);

  /** Notes the access of somebody who may read the document; empty for anybody else. */
  Optional<LegalDocument> access(Id id, Id reader);

  /** The document as it is then; only while it is active, and only for its uploader. */
  Optional<LegalDocument> delete(Id id, Id uploader);

  /** Newest first. */
  Page<LegalDocument> list(DocumentFilter filter, PageRequest page);

  /** The newest of them, uncounted. */
  List<LegalDocument> newest(DocumentFilter filter, int most);

  /** Over the active documents that the reader may read. */
  List<TypeStatistics> statistics(Id reader);
}
