package org.chainverdict.cases.rest;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.chainverdict.cases.CaseContent;
import org.chainverdict.cases.CaseContent.OpposingParty;

/** The body of {@code POST /api/disputes}. */
public record DisputeRequest(
    @NotNull(message = CaseRules.TITLE) @Size(min = 5, max = 100, message = CaseRules.TITLE)
        String title,
    @NotNull(message = CaseRules.DESCRIPTION)
        @Size(min = 20, max = 2000, message = CaseRules.DESCRIPTION)
        String description,
    @NotNull(message = KIND) @Pattern(regexp = KINDS, message = KIND) String disputeType,
    @NotNull(message = CaseRules.CATEGORY)
        @Pattern(regexp = CaseRules.CATEGORIES, message = CaseRules.CATEGORY)
        String category,
    @Pattern(regexp = CaseRules.PRIORITIES, message = CaseRules.PRIORITY) String priority,
    @Valid PartyRequest opposingParty,
    @PositiveOrZero(message = "must be at least 0") @JsonDeserialize(using = NumberOrText.class)
        Double disputeValue) {

  private static final String KINDS =
      "property|contract|family|employment|business|consumer|landlord-tenant|other";
  private static final String KIND =
      "must be property, contract, family, employment, business, consumer, landlord-tenant or"
          + " other";

  /** The other side. */
  public record PartyRequest(
      @Size(min = 2, max = 100, message = "must have 2 to 100 characters") String name,
      @Size(max = 200, message = LENGTH) String contact,
      @Size(max = 500, message = "must be at most 500 characters") String address) {

    private static final String LENGTH = "must be at most 200 characters";

    public PartyRequest {
      name = CaseRules.trimmed(name);
    }
  }

  public DisputeRequest {
    title = CaseRules.trimmed(title);
    description = CaseRules.trimmed(description);
  }

  CaseContent domain() {
    return new CaseContent(
        title,
        description,
        category,
        CaseRules.priority(priority),
        disputeType,
        opposingParty == null
            ? null
            : new OpposingParty(
                opposingParty.name(), opposingParty.contact(), opposingParty.address()),
        disputeValue);
  }
}
