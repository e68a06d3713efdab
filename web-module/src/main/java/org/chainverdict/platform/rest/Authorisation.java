package org.chainverdict.platform.rest;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import org.chainverdict.identity.Caller;
import org.chainverdict.identity.application.LawyerGate;
import org.chainverdict.platform.http.CurrentCaller;
import org.chainverdict.shared.Problem;

/**
 * Lets a request through as the route's annotation says: {@link PermitAll}, {@link Authenticated}
 * or {@link RolesAllowed}. A route without one of them is closed to everybody.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class Authorisation implements ContainerRequestFilter {

  @Inject private CurrentCaller currentCaller;
  @Inject private LawyerGate lawyerGate;
  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    Method method = resource.getResourceMethod();
    if (method == null || method.isAnnotationPresent(PermitAll.class)) {
      return;
    }
    Caller caller = currentCaller.required();
    if (method.isAnnotationPresent(Authenticated.class)) {
      return;
    }
    if (method.isAnnotationPresent(VerifiedLawyer.class)) {
      lawyerGate.check(caller);
      return;
    }
    RolesAllowed roles = method.getAnnotation(RolesAllowed.class);
    if (roles == null || !List.of(roles.value()).contains(caller.role().wireName())) {
      throw wrongRole();
    }
  }

  static Problem wrongRole() {
    return LawyerGate.wrongRole();
  }
}
