package org.chainverdict.identity.rest;

import jakarta.validation.constraints.NotNull;

/** The body of {@code POST /api/auth/forgot-password}. */
public record ForgotPasswordRequest(
    @NotNull(message = "Please provide a valid email") @ValidEmail String email) {}
