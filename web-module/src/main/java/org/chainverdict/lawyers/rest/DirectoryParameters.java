package org.chainverdict.lawyers.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.chainverdict.lawyers.LawyerFilter;
import org.chainverdict.platform.rest.FieldSelection;
import org.chainverdict.shared.Characters;
import org.chainverdict.shared.FieldError;
import org.chainverdict.shared.PageRequest;
import org.chainverdict.shared.Problem;

/** The query parameters of the lists of lawyers, of which citizens have one of their own. */
public class DirectoryParameters {

  private static final Set<String> FIELDS =
      Set.of(
          "name",
          "email",
          "role",
          "lawyerDetails.specialization",
          "lawyerDetails.experience",
          "createdAt");

  @QueryParam("page")
  private String page;

  @QueryParam("limit")
  private String limit;

  @QueryParam("specialization")
  private String specialization;

  @QueryParam("experience")
  private String experience;

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

  LawyerFilter filter() {
    return LawyerFilter.parse(specialization, experience, search(), sortBy, sortOrder);
  }

  LawyerFilter filterForCitizens() {
    return LawyerFilter.forCitizens(specialization, experience, search(), sortBy, sortOrder);
  }

  Set<String> fields() {
    return FieldSelection.parse(fields, FIELDS);
  }

  private String search() {
    if (search != null && Characters.count(search) > LawyerFilter.MAX_SEARCH_LENGTH) {
      throw Problem.invalid(
          FieldError.query(
              "search", "must be at most " + LawyerFilter.MAX_SEARCH_LENGTH + " characters", null));
    }
    return search;
  }
}
