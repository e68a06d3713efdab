package org.chainverdict.identity.rest;

/**
 * The body of {@code POST /api/auth/refresh-token}, for clients without cookies. The contract knows
 * one refusal only, 401, so a value of another type is a bad token and not a bad request.
 */
public record RefreshRequest(Object refreshToken) {

  String token() {
    return refreshToken instanceof String text ? text : "";
  }
}
