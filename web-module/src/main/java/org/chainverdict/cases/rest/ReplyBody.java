package org.chainverdict.cases.rest;

import jakarta.validation.constraints.Size;

/** The body of the routes that accept or decline a request. */
public record ReplyBody(@Size(max = 500, message = CaseRules.MESSAGE) String response) {}
