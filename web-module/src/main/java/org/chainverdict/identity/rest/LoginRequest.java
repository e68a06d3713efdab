package org.chainverdict.identity.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The body of {@code POST /api/auth/login}. */
public record LoginRequest(
    @NotNull(message = "Please provide a valid email") @ValidEmail String email,
    @NotNull(message = "Password is required")
        @Size(min = 1, max = 1024, message = "Password must have 1 to 1024 characters")
        String password,
    String captchaToken) {}
