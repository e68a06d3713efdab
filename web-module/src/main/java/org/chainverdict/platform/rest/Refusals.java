package org.chainverdict.platform.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.chainverdict.shared.Problem;
import org.chainverdict.shared.ProblemType;

/** Refusals as HTTP answers. */
final class Refusals {

  private static final int TOO_MANY_REQUESTS = 429;

  private Refusals() {}

  static Response of(Problem problem) {
    Response.ResponseBuilder response = answer(status(problem.type()), ErrorEnvelope.of(problem));
    problem
        .retryAfter()
        .ifPresent(
            pause -> response.header(HttpHeaders.RETRY_AFTER, Math.max(1, pause.toSeconds())));
    if (problem.type() == ProblemType.UNAUTHENTICATED) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return response.build();
  }

  static Response of(int status, String message) {
    return answer(status, ErrorEnvelope.of(message)).build();
  }

  private static Response.ResponseBuilder answer(int status, ErrorEnvelope envelope) {
    return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(envelope);
  }

  private static int status(ProblemType type) {
    return switch (type) {
      case INVALID_INPUT -> 400;
      case UNAUTHENTICATED -> 401;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case CONFLICT -> 409;
      case TOO_LARGE -> 413;
      case UNSUPPORTED -> 415;
      case TOO_MANY_REQUESTS -> TOO_MANY_REQUESTS;
      case UNAVAILABLE -> 503;
    };
  }
}
