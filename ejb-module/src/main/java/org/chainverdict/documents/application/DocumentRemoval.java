package org.chainverdict.documents.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.chainverdict.documents.Documents;
import org.chainverdict.documents.LegalDocument;
import org.chainverdict.identity.Caller;
import org.chainverdict.jobs.JobQueue;
import org.chainverdict.jobs.NewJob;
import org.chainverdict.persistence.UnitOfWork;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Problem;

/** Deletes a document for everybody; its bytes go by a job that stands or falls with that. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DocumentRemoval {

  static final String JOB = "document-file-removal";

  @Inject private Documents documents;
  @Inject private JobQueue jobs;
  @Inject private UnitOfWork unitOfWork;

  public void delete(Caller caller, Id id) {
    boolean deleted = unitOfWork.call(() -> deleted(caller, id));
    if (!deleted) {
      throw refusal(caller, id);
    }
  }

  private boolean deleted(Caller caller, Id id) {
    Optional<LegalDocument> document = documents.delete(id, caller.id());
    document.ifPresent(
        gone -> jobs.enqueue(new NewJob(JOB, JOB + ':' + id, Map.of("key", gone.key()))));
    return document.isPresent();
  }

  private Problem refusal(Caller caller, Id id) {
    Optional<LegalDocument> found = documents.find(id).filter(one -> one.status().isVisible());
    return found.isPresent() && !found.get().mayBeDeletedBy(caller.id())
        ? DocumentRefusals.notUploader()
        : DocumentRefusals.unknown();
  }
}
