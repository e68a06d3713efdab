package org.chainverdict.platform.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.chainverdict.shared.Problem;

/**
 * Refuses bodies that are larger than the route takes, by their declared length or, without one, as
 * soon as too much was read, and bodies that do not get on. An absent body counts as an empty
 * object, so that the missing fields are named.
 */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class BodyLimitFilter implements ContainerRequestFilter {

  private static final Set<String> WITH_BODY =
      Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    if (!WITH_BODY.contains(request.getMethod())) {
      return;
    }
    int limit = limit();
    if (request.getLength() > limit) {
      throw tooLarge(limit);
    }
    if (request.hasEntity()) {
      request.setEntityStream(new LimitedStream(new PacedStream(request.getEntityStream()), limit));
    } else {
      request.setEntityStream(new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)));
      request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
    }
  }

  private int limit() {
    BodyLimit limit = resource.getResourceMethod().getAnnotation(BodyLimit.class);
    if (limit == null) {
      limit = resource.getResourceClass().getAnnotation(BodyLimit.class);
    }
    return limit == null ? BodyLimit.DEFAULT : limit.value();
  }

  static Problem tooLarge(int limit) {
    return Problem.tooLarge(
        "The request body is too large. At most %d KiB are accepted here.".formatted(limit / 1024));
  }
}
