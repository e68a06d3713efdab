package org.chainverdict.documents.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;
import org.chainverdict.platform.rest.ErrorEnvelope;

/**
 * Gives the refusals of documents their own form, whoever refuses. By path and not by an annotation
 * of the routes, since some are refused before a route is chosen.
 */
@Provider
public class RefusalForm implements ContainerResponseFilter {

  private static final Pattern PATHS =
      Pattern.compile("documents/.*|chats/upload-file|chats/file/.*");

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof ErrorEnvelope envelope
        && PATHS.matcher(request.getUriInfo().getPath()).matches()) {
      response.setEntity(DocumentRefusal.of(envelope));
    }
  }
}
