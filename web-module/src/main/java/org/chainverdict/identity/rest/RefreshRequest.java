package org.chainverdict.identity.rest;

/** The body of {@code POST /api/auth/refresh-token}, for clients without cookies. */
public record RefreshRequest(String refreshToken) {}
