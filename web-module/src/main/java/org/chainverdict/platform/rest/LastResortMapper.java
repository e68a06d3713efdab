package org.chainverdict.platform.rest;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chainverdict.platform.http.RequestIdFilter;
import org.chainverdict.shared.Problem;

/** Everything unexpected: logged with the request's id, answered without a word of why. */
@Provider
public class LastResortMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(LastResortMapper.class.getName());

  @Inject private HttpServletRequest request;

  @Override
  public Response toResponse(Throwable failure) {
    Throwable cause = failure;
    while (cause instanceof EJBException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof Problem problem) {
      return Refusals.of(problem);
    }
    Object id = request.getAttribute(RequestIdFilter.ATTRIBUTE);
    LOG.log(Level.SEVERE, cause, () -> "Request " + id + " failed");
    return Refusals.of(
        500, "Something went wrong on our side. Please try again; if it stays, tell support " + id);
  }
}
