package org.chainverdict.cases.rest;

import jakarta.validation.constraints.Size;

/** The body of the {@code request} routes. */
public record MessageBody(@Size(max = 500, message = CaseRules.MESSAGE) String message) {}
