package org.chainverdict.platform.rest;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * JAX-RS reads some headers, and looks whether there is a body, only when it is asked: what it
 * cannot read is the client's fault, wherever it turns up.
 */
@Provider
public class UnreadableRequestMapper implements ExceptionMapper<ProcessingException> {

  private static final Logger LOG = Logger.getLogger(UnreadableRequestMapper.class.getName());

  @Override
  public Response toResponse(ProcessingException failure) {
    LOG.log(Level.FINE, "A request could not be read", failure);
    return Refusals.of(400, "The request could not be read");
  }
}
