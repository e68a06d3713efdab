package org.chainverdict.cases.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chainverdict.cases.CaseFilter;
import org.chainverdict.cases.CaseList;
import org.chainverdict.cases.CaseLists;
import org.chainverdict.cases.CaseOrder;
import org.chainverdict.cases.CaseScope;
import org.chainverdict.cases.CaseScope.Kind;
import org.chainverdict.cases.CaseType;
import org.chainverdict.cases.CaseVisibility;
import org.chainverdict.cases.Listed;
import org.chainverdict.cases.ListedCase;
import org.chainverdict.cases.ListedRequest;
import org.chainverdict.cases.RequestField;
import org.chainverdict.cases.RequestKind;
import org.chainverdict.cases.RequestList;
import org.chainverdict.cases.RequestStatus;
import org.chainverdict.identity.Caller;
import org.chainverdict.identity.Role;
import org.chainverdict.shared.PageRequest;

/**
 * What a lawyer or a citizen has of cases of both types: whose cases and requests they are follows
 * from the caller alone.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CaseListing {

  /** Parts of a list's items that are made here, and what must be loaded for them. */
  private static final String CASE_TYPE = "caseType";

  private static final String CHAT_ROOM = "chatRoom";
  private static final String REQUESTED = "hasLawyerRequested";

  @Inject private CaseLists lists;

  /** What waits for a lawyer. */
  public Listed<ListedCase> available(
      Caller lawyer,
      List<CaseType> types,
      CaseFilter filter,
      CaseOrder order,
      PageRequest page,
      Set<String> fields) {
    CaseScope scope = new CaseScope(Kind.AVAILABLE, null).narrowedBy(filter.status());
    return list(
        lawyer,
        new CaseList(types, scope, filter, order, lawyer.id(), false, loaded(fields)),
        page);
  }

  /** A citizen's own cases, or those that a lawyer has got; newest first. */
  public Listed<ListedCase> own(
      Caller caller,
      List<CaseType> types,
      CaseFilter filter,
      PageRequest page,
      Set<String> fields) {
    Kind kind = caller.role() == Role.LAWYER ? Kind.ASSIGNED : Kind.OWNED;
    boolean withChats = fields.isEmpty() || fields.contains(CHAT_ROOM);
    return list(
        caller,
        new CaseList(
            types,
            new CaseScope(kind, caller.id()),
            filter,
            CaseOrder.NEWEST_FIRST,
            caller.id(),
            withChats,
            loaded(fields)),
        page);
  }

  /**
   * The caller's offers or invitations, sent or received.
   *
   * @param status null for any
   */
  public Listed<ListedRequest> requests(
      Caller caller,
      RequestKind kind,
      List<CaseType> types,
      RequestStatus status,
      PageRequest page,
      Set<RequestField> fields) {
    return lists.requests(
        new RequestList(kind, caller.role(), caller.id(), types, status, fields),
        page.within(CaseList.DEPTH));
  }

  private Listed<ListedCase> list(Caller viewer, CaseList list, PageRequest page) {
    return lists
        .cases(list, page.within(CaseList.DEPTH))
        .map(
            listed ->
                new ListedCase(CaseVisibility.seenBy(viewer, listed.legalCase()), listed.chat()));
  }

  /** The stored fields behind those that were asked for. */
  private static Set<String> loaded(Set<String> fields) {
    if (fields.isEmpty()) {
      return fields;
    }
    Set<String> loaded = new LinkedHashSet<>(fields);
    loaded.removeAll(List.of(CASE_TYPE, CHAT_ROOM, REQUESTED));
    if (fields.contains(REQUESTED)) {
      loaded.add("lawyerRequests");
    }
    // Nothing at all would mean everything.
    loaded.add("_id");
    return loaded;
  }
}
