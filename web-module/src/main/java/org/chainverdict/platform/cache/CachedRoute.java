package org.chainverdict.platform.cache;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.chainverdict.cache.Tag;
import org.chainverdict.cache.Topic;
import org.chainverdict.cache.application.RouteFigures;
import org.chainverdict.identity.Caller;
import org.chainverdict.identity.Role;
import org.chainverdict.platform.cache.Cached.Scope;
import org.chainverdict.platform.rest.Authenticated;
import org.chainverdict.platform.rest.VerifiedLawyer;
import org.chainverdict.shared.Id;

/**
 * A route whose answers are stored.
 *
 * @param template its path as the contract writes it
 */
record CachedRoute(
    String template,
    Cached rule,
    Scope scope,
    Predicate<Caller> admission,
    Duration lifetime,
    QueryRule query,
    RouteFigures figures) {

  static CachedRoute of(String template, Method method, RouteFigures figures) {
    Cached rule = method.getAnnotation(Cached.class);
    return new CachedRoute(
        template,
        rule,
        rule.scope(),
        admission(method),
        Duration.ofSeconds(rule.ttlSeconds()),
        QueryRule.of(method, rule),
        figures);
  }

  /** By the same annotations that {@code Authorisation} reads; read once, not with each request. */
  private static Predicate<Caller> admission(Method method) {
    if (method.isAnnotationPresent(PermitAll.class)) {
      return caller -> true;
    }
    if (method.isAnnotationPresent(VerifiedLawyer.class)) {
      return caller -> caller != null && caller.role() == Role.LAWYER && caller.verified();
    }
    RolesAllowed roles = method.getAnnotation(RolesAllowed.class);
    if (roles == null) {
      boolean anybody = method.isAnnotationPresent(Authenticated.class);
      return caller -> caller != null && anybody;
    }
    Set<String> allowed = Set.of(roles.value());
    return caller -> caller != null && allowed.contains(caller.role().wireName());
  }

  /**
   * Whether the caller may use the route at all.
   *
   * @param caller null for a stranger
   */
  boolean admits(Caller caller) {
    return admission.test(caller);
  }

  /** Null when nothing may be stored for this request. */
  String key(Caller caller, Id subject, String queryString) {
    String normal = query.normal(queryString);
    if (normal == null) {
      return null;
    }
    String who =
        switch (scope) {
          case PUBLIC -> caller == null ? "stranger" : "member";
          case ROLE -> caller.role().wireName();
          case USER -> caller.id().hex();
        };
    String path = subject == null ? template : template + '=' + subject.hex();
    return who + ' ' + path + ' ' + normal;
  }

  /** What the answer is made of, as far as the route knows. */
  List<Tag> tags(Caller caller, Id subject) {
    List<Tag> tags = new ArrayList<>(rule.topics().length + 2);
    tags.add(new Tag(Topic.ROUTE, template));
    for (Topic topic : rule.topics()) {
      tags.add(
          switch (topic.subject()) {
            case NONE -> Tag.of(topic);
            case CALLER -> Tag.of(topic, caller.id());
            case PATH -> Tag.of(topic, subject);
            case READ, ROUTE -> throw new IllegalStateException(topic + " is not declared");
          });
    }
    if (scope == Scope.USER) {
      tags.add(Tag.of(Topic.ACCOUNT, caller.id()));
    }
    return tags;
  }

  /** Topics as declared, for checks. */
  Set<Topic> topics() {
    return Set.of(rule.topics());
  }
}
