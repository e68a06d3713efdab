package org.chainverdict.cases.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.chainverdict.shared.Id;

/**
 * The body of the {@code send-request} routes.
 *
 * @param targetUserId citizens only: the lawyer to invite
 */
public record SendRequest(
    @Size(max = 500, message = CaseRules.MESSAGE) String message,
    @Pattern(regexp = "[0-9a-fA-F]{24}", message = "must be an identifier of 24 hexadecimal digits")
        String targetUserId) {

  /** Null when nobody is named. */
  Id target() {
    return targetUserId == null ? null : new Id(targetUserId);
  }
}
