package org.chainverdict.cases.rest;

import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chainverdict.cases.CaseFilter;
import org.chainverdict.cases.CaseOrder;
import org.chainverdict.cases.CaseType;
import org.chainverdict.cases.RequestField;
import org.chainverdict.cases.RequestStatus;
import org.chainverdict.platform.rest.FieldSelection;
import org.chainverdict.shared.PageRequest;

/** The query parameters of the lists over both types of case; no list takes all of them. */
public class MergedListParameters {

  private static final Map<String, CaseType> PLURALS =
      Map.of("queries", CaseType.QUERY, "disputes", CaseType.DISPUTE);

  @QueryParam("page")
  private String page;

  @QueryParam("limit")
  private String limit;

  @QueryParam("caseType")
  private String caseType;

  @QueryParam("type")
  private String type;

  @QueryParam("status")
  private String status;

  @QueryParam("category")
  private String category;

  @QueryParam("priority")
  private String priority;

  @QueryParam("search")
  private String search;

  @QueryParam("sortBy")
  private String sortBy;

  @QueryParam("sortOrder")
  private String sortOrder;

  @QueryParam("fields")
  private String fields;

  PageRequest page(int defaultLimit) {
    return PageRequest.parse(page, limit, defaultLimit);
  }

  /** By {@code caseType}: query, dispute, or both. */
  List<CaseType> caseTypes() {
    return CaseType.parse(caseType).map(List::of).orElse(List.of(CaseType.values()));
  }

  /** By {@code type}: queries, disputes, or both. */
  List<CaseType> types() {
    CaseType one = type == null ? null : PLURALS.get(type);
    return one == null ? List.of(CaseType.values()) : List.of(one);
  }

  /** What waits for a lawyer has one status, so none is read. */
  CaseFilter availableFilter() {
    return CaseFilter.parse(null, category, null, priority, CaseRules.search(search));
  }

  CaseFilter ownFilter() {
    return CaseFilter.parse(status, null, null, null, CaseRules.search(search));
  }

  CaseOrder order() {
    return CaseOrder.parse(sortBy, sortOrder);
  }

  /**
   * @param fallback for no status or an unknown one; null for any
   */
  RequestStatus requestStatus(RequestStatus fallback) {
    return RequestStatus.parse(status).orElse(fallback);
  }

  Set<String> fields(Set<String> allowed) {
    return FieldSelection.parse(fields, allowed);
  }

  Set<RequestField> requestFields(Set<RequestField> allowed) {
    Set<RequestField> chosen = EnumSet.noneOf(RequestField.class);
    if (fields != null) {
      for (String name : fields.split(",", -1)) {
        RequestField.parse(name.strip()).filter(allowed::contains).ifPresent(chosen::add);
      }
    }
    return chosen;
  }
}
