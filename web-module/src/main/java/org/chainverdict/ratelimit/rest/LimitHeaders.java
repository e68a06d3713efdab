package org.chainverdict.ratelimit.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.chainverdict.ratelimit.Decision;

/**
 * Tells a client how it stands with the limiters that counted its request, in two ways: the fields
 * {@code RateLimit-Policy} and {@code RateLimit} of draft-ietf-httpapi-ratelimit-headers-11, which
 * name every limiter, and the older three fields, which have room for one: the one with the fewest
 * requests left. They never carry the partition key of the draft: it would be the address or the
 * user.
 */
final class LimitHeaders {

  private static final String ATTRIBUTE = LimitHeaders.class.getName();

  private LimitHeaders() {}

  /** Adds a decision to those of the same request. */
  static void add(HttpServletRequest request, HttpServletResponse response, Decision decision) {
    List<Decision> decisions = decisions(request);
    decisions.add(decision);
    Decision tightest = decision;
    StringBuilder policies = new StringBuilder(64);
    StringBuilder states = new StringBuilder(64);
    for (Decision each : decisions) {
      if (each.remaining() < tightest.remaining()) {
        tightest = each;
      }
      String name = each.limiter().wireName();
      begin(policies, name)
          .append(";q=")
          .append(each.policy().limit())
          .append(";w=")
          .append(each.policy().window().toSeconds());
      begin(states, name)
          .append(";r=")
          .append(each.remaining())
          .append(";t=")
          .append(each.resetSeconds());
    }
    response.setHeader("RateLimit-Policy", policies.toString());
    response.setHeader("RateLimit", states.toString());
    response.setHeader("RateLimit-Limit", Integer.toString(tightest.policy().limit()));
    response.setHeader("RateLimit-Remaining", Integer.toString(tightest.remaining()));
    response.setHeader("RateLimit-Reset", Long.toString(tightest.resetSeconds()));
  }

  /** A list member of structured fields: a text in quotes. */
  private static StringBuilder begin(StringBuilder list, String name) {
    if (list.length() > 0) {
      list.append(", ");
    }
    return list.append('"').append(name).append('"');
  }

  @SuppressWarnings("unchecked") // only this class writes the attribute
  private static List<Decision> decisions(HttpServletRequest request) {
    Object known = request.getAttribute(ATTRIBUTE);
    if (known != null) {
      return (List<Decision>) known;
    }
    List<Decision> decisions = new ArrayList<>(2);
    request.setAttribute(ATTRIBUTE, decisions);
    return decisions;
  }
}
