package org.chainverdict.cases.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.chainverdict.cases.CaseFilter;
import org.chainverdict.platform.rest.FieldSelection;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.PageRequest;

/** The query parameters of the two lists. */
public class CaseListParameters {

  private static final int DEFAULT_LIMIT = 20;

  @QueryParam("page")
  private String page;

  @QueryParam("limit")
  private String limit;

  @QueryParam("type")
  private String view;

  @QueryParam("status")
  private String status;

  @QueryParam("category")
  private String category;

  @QueryParam("disputeType")
  private String disputeType;

  @QueryParam("priority")
  private String priority;

  @QueryParam("citizenId")
  private String citizenId;

  @QueryParam("lawyerId")
  private String lawyerId;

  @QueryParam("search")
  private String search;

  @QueryParam("fields")
  private String fields;

  PageRequest page() {
    return PageRequest.parse(page, limit, DEFAULT_LIMIT);
  }

  /** Which of a lawyer's views. */
  String view() {
    return view;
  }

  Set<String> fields(Set<String> allowed) {
    return FieldSelection.parse(fields, allowed);
  }

  CaseFilter filter() {
    return CaseFilter.parse(status, category, disputeType, priority, CaseRules.search(search))
        .of(Id.parse(citizenId).orElse(null), Id.parse(lawyerId).orElse(null));
  }
}
