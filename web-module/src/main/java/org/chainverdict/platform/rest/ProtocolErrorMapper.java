package org.chainverdict.platform.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chainverdict.shared.Problem;

/** Refusals of JAX-RS itself: unknown route, wrong method, wrong media type and the like. */
@Provider
public class ProtocolErrorMapper implements ExceptionMapper<WebApplicationException> {

  private static final Logger LOG = Logger.getLogger(ProtocolErrorMapper.class.getName());

  @Inject private UnknownRoutes unknownRoutes;

  @Override
  public Response toResponse(WebApplicationException failure) {
    if (failure.getCause() instanceof Problem problem) {
      return Refusals.of(problem);
    }
    Response original = failure.getResponse();
    if (failure instanceof NotFoundException) {
      return unknownRoutes.refusal().map(Refusals::of).orElseGet(() -> refusal(404));
    }
    if (original.getStatus() >= 500) {
      LOG.log(Level.SEVERE, "Request failed", failure);
    }
    Response refusal = refusal(original.getStatus());
    String allowed = original.getHeaderString(HttpHeaders.ALLOW);
    return allowed == null
        ? refusal
        : Response.fromResponse(refusal).header(HttpHeaders.ALLOW, allowed).build();
  }

  private static Response refusal(int status) {
    return Refusals.of(status, message(status));
  }

  private static String message(int status) {
    return switch (status) {
      case 400 -> "The request could not be read";
      case 404 -> "Route not found";
      case 405 -> "This method is not allowed here";
      case 406 -> "This route answers in JSON only";
      case 412 -> "What the request names is not as the request says";
      case 413 -> "The request body is too large";
      case 415 -> "This route does not take a body of that content type";
      default -> status >= 500 ? "Something went wrong on our side" : "The request was refused";
    };
  }
}
