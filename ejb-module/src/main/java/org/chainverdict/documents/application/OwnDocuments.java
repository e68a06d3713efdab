package org.chainverdict.documents.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.chainverdict.documents.DocumentFilter;
import org.chainverdict.documents.Documents;
import org.chainverdict.documents.LegalDocument;
import org.chainverdict.documents.TypeStatistics;
import org.chainverdict.identity.Caller;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;
import org.chainverdict.shared.PageRequest;
import org.chainverdict.shared.Problem;

/** The documents that the caller has uploaded or that were shared with him. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnDocuments {

  private static final int RECENT = 5;

  @Inject private Documents documents;
  @Inject private Involved involved;

  public Page<DocumentDetails> list(DocumentFilter filter, PageRequest page) {
    Page<LegalDocument> found = documents.list(filter, page);
    return new Page<>(involved.with(found.items()), found.total(), page);
  }

  /** Notes the access. */
  public DocumentDetails open(Caller caller, Id id) {
    LegalDocument document = documents.access(id, caller.id()).orElseThrow(() -> refusal(id));
    return involved.with(document);
  }

  public Overview overview(Caller caller) {
    List<TypeStatistics> types = documents.statistics(caller.id());
    DocumentFilter everything = DocumentFilter.everything(caller.id(), null);
    List<DocumentDetails> recent =
        types.isEmpty() ? List.of() : involved.with(documents.newest(everything, RECENT));
    return new Overview(types, recent);
  }

  private Problem refusal(Id id) {
    boolean exists = documents.find(id).filter(found -> found.status().isVisible()).isPresent();
    return exists ? DocumentRefusals.notReader() : DocumentRefusals.unknown();
  }
}
