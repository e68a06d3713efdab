package org.chainverdict.platform.rest;

import jakarta.ws.rs.QueryParam;
import org.chainverdict.shared.PageRequest;

/** The query parameters of a list that takes no filter. */
public class ListParameters {

  @QueryParam("page")
  private String page;

  @QueryParam("limit")
  private String limit;

  @QueryParam("fields")
  private String fields;

  public PageRequest page(int defaultLimit) {
    return PageRequest.parse(page, limit, defaultLimit);
  }

  /** As the client sent it; null when everything is wanted. */
  public String fields() {
    return fields;
  }
}
