package org.chainverdict.cases.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.chainverdict.cases.CaseContent;

/** The body of {@code POST /api/queries}. */
public record QueryRequest(
    @NotNull(message = CaseRules.TITLE) @Size(min = 5, max = 100, message = CaseRules.TITLE)
        String title,
    @NotNull(message = CaseRules.DESCRIPTION)
        @Size(min = 20, max = 2000, message = CaseRules.DESCRIPTION)
        String description,
    @NotNull(message = CaseRules.CATEGORY)
        @Pattern(regexp = CaseRules.CATEGORIES, message = CaseRules.CATEGORY)
        String category,
    @Pattern(regexp = CaseRules.PRIORITIES, message = CaseRules.PRIORITY) String priority) {

  public QueryRequest {
    title = CaseRules.trimmed(title);
    description = CaseRules.trimmed(description);
  }

  CaseContent domain() {
    return new CaseContent(
        title, description, category, CaseRules.priority(priority), null, null, null);
  }
}
