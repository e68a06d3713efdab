package org.chainverdict.cases;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;
import org.chainverdict.shared.PageRequest;

/**
 * Keeps cases. Every change is one conditional write that answers whether its condition held; when
 * it did not, nothing has changed.
 */
public interface CaseStore {

  Id nextId();

  void add(LegalCase legalCase);

  Optional<LegalCase> find(CaseType type, Id id);

  /** The case, of either type, that has this request. */
  Optional<Answerable> findToAnswer(RequestKind kind, Id request);

  /** The case, whether it has this request or not. */
  Optional<Answerable> findToAnswer(CaseType type, Id caseId, Id request);

  /**
   * Newest first.
   *
   * @param fields what to load; empty for everything
   */
  Page<LegalCase> list(
      CaseType type, CaseScope scope, CaseFilter filter, PageRequest page, Set<String> fields);

  /** Only while the case is open and the lawyer has no pending request of this kind. */
  boolean addRequest(CaseType type, Id caseId, RequestKind kind, CaseRequest request);

  /** Only while the request is pending. */
  boolean reject(
      CaseType type, Id caseId, RequestKind kind, Id request, String response, Instant now);

  /** Takes a pending request away. */
  boolean removeRequest(CaseType type, Id caseId, RequestKind kind, Id lawyer, Instant now);

  /**
   * Only while the case is open and the request pending. The request, and a pending one of the
   * other kind for the same lawyer, become accepted, all other pending ones rejected.
   */
  boolean assign(CaseType type, Id caseId, Assignment assignment);

  /** Only while the case still has the status and the lawyer from which the change starts. */
  boolean changeStatus(LegalCase legalCase, StatusChange change);
}
