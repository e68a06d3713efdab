package org.chainverdict.ratelimit.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import org.chainverdict.platform.http.ClientAddress;
import org.chainverdict.platform.http.TokenOwner;
import org.chainverdict.ratelimit.Decision;
import org.chainverdict.ratelimit.Limiter;
import org.chainverdict.ratelimit.Subject;
import org.chainverdict.ratelimit.application.RateLimits;

/**
 * Counts requests for the limiters of their route (see {@link RateLimited}) as soon as the route is
 * known: before anybody is authenticated and before the body is read.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class RouteLimits implements ContainerRequestFilter {

  @Inject private ClientAddress clientAddress;
  @Inject private RateLimits limits;
  @Inject private TokenOwner tokenOwner;
  @Context private HttpServletRequest request;
  @Context private HttpServletResponse response;
  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext context) {
    Method method = resource.getResourceMethod();
    RateLimited limited = method == null ? null : method.getAnnotation(RateLimited.class);
    if (limited == null || !limits.isEnabled()) {
      return;
    }
    String address = clientAddress.of(request);
    for (Limiter limiter : limited.value()) {
      Decision decision = limits.decide(limiter, subject(limiter, address), address);
      LimitHeaders.add(request, response, decision);
      RateLimits.enforce(decision);
    }
  }

  private Subject subject(Limiter limiter, String address) {
    if (limiter.key() == Limiter.Key.ADDRESS) {
      // Not by user: with a token of his own a guesser would have a counter of his own.
      return Subject.address(address);
    }
    return tokenOwner.of(request).map(Subject::user).orElseGet(() -> Subject.address(address));
  }
}
