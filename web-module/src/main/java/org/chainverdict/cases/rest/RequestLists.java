package org.chainverdict.cases.rest;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.chainverdict.cases.CaseType;
import org.chainverdict.cases.Listed;
import org.chainverdict.cases.ListedRequest;
import org.chainverdict.cases.RequestField;
import org.chainverdict.cases.RequestKind;
import org.chainverdict.cases.RequestStatus;
import org.chainverdict.cases.application.CaseListing;
import org.chainverdict.identity.People;
import org.chainverdict.platform.http.CurrentCaller;
import org.chainverdict.platform.rest.Envelope;
import org.chainverdict.platform.rest.LegacyPagination;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Page;

/** The six lists of offers and invitations; they differ in whose they are and in their form. */
@ApplicationScoped
public class RequestLists {

  private static final int DEFAULT_LIMIT = 10;
  private static final Set<RequestField> FOR_CITIZENS =
      EnumSet.complementOf(EnumSet.of(RequestField.CITIZEN));
  private static final Set<RequestField> FOR_LAWYERS =
      EnumSet.complementOf(EnumSet.of(RequestField.LAWYER));

  @Inject private CurrentCaller caller;
  @EJB private CaseListing listing;
  @Inject private People people;

  /** A lawyer's own requests, each with the citizen. */
  Envelope ofLawyer(RequestKind kind, MergedListParameters parameters) {
    Set<RequestField> fields = parameters.requestFields(FOR_LAWYERS);
    Listed<ListedRequest> page =
        list(kind, bothTypes(), parameters.requestStatus(null), parameters, fields);
    References citizens = load(page, ListedRequest::citizen);
    return answer(
        "requests", page.page().map(item -> RequestItemView.ofLawyer(item, citizens, fields)));
  }

  /** Requests in a citizen's own cases, each with the lawyer. */
  Envelope ofCitizen(RequestKind kind, String name, MergedListParameters parameters) {
    Set<RequestField> fields = parameters.requestFields(FOR_CITIZENS);
    Listed<ListedRequest> page =
        list(kind, bothTypes(), parameters.requestStatus(null), parameters, fields);
    References lawyers = load(page, item -> item.request().lawyer());
    return answer(name, page.page().map(item -> RequestItemView.ofCitizen(item, lawyers, fields)));
  }

  /** The same in the form that requests have inside of a case. */
  Envelope inCases(
      RequestKind kind, RequestStatus status, String name, MergedListParameters parameters) {
    Set<RequestField> fields = parameters.requestFields(FOR_CITIZENS);
    Listed<ListedRequest> page = list(kind, parameters.caseTypes(), status, parameters, fields);
    References lawyers = load(page, item -> item.request().lawyer());
    return answer(name, page.page().map(item -> RequestInCaseView.of(item, lawyers, fields)));
  }

  private Listed<ListedRequest> list(
      RequestKind kind,
      List<CaseType> types,
      RequestStatus status,
      MergedListParameters parameters,
      Set<RequestField> fields) {
    return listing.requests(
        caller.required(), kind, types, status, parameters.page(DEFAULT_LIMIT), fields);
  }

  private References load(Listed<ListedRequest> page, Function<ListedRequest, Id> person) {
    return new References(
        people.find(
            page.page().items().stream().map(person).filter(Objects::nonNull).toList(),
            page.people()));
  }

  private static List<CaseType> bothTypes() {
    return List.of(CaseType.values());
  }

  private static Envelope answer(String name, Page<?> page) {
    return Envelope.of(Map.of(name, page.items(), "pagination", LegacyPagination.of(page)));
  }
}
