package org.chainverdict.documents.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.chainverdict.documents.Documents;
import org.chainverdict.documents.FileStorage;
import org.chainverdict.documents.LegalDocument;
import org.chainverdict.documents.StoredContent;
import org.chainverdict.identity.Caller;
import org.chainverdict.shared.Problem;

/** The bytes of a document, for whoever may read it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FileDownload {

  @Inject private Documents documents;
  @Inject private FileStorage storage;

  public LegalDocument find(Caller caller, String key) {
    if (!storage.isKey(key)) {
      throw Problem.invalid("This is no identifier of a file");
    }
    LegalDocument document =
        documents
            .findByKey(key)
            .filter(found -> found.status().isVisible())
            .orElseThrow(DocumentRefusals::unknown);
    if (!document.mayBeReadBy(caller.id())) {
      throw DocumentRefusals.notReader();
    }
    return document;
  }

  /** The caller closes it. */
  public StoredContent open(LegalDocument document) {
    return storage.open(document.key()).orElseThrow(DocumentRefusals::unknown);
  }
}
