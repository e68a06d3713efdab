package org.chainverdict.platform.cache;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.chainverdict.cache.Reading;
import org.chainverdict.cache.application.AnswerCache;
import org.chainverdict.cache.application.Figures;
import org.chainverdict.cache.application.Flights;
import org.chainverdict.cache.application.Recording;
import org.chainverdict.cache.application.RouteFigures.Outcome;
import org.chainverdict.cache.application.StoredAnswer;
import org.chainverdict.identity.Caller;
import org.chainverdict.identity.application.Authentication;
import org.chainverdict.observability.RoundTrips;
import org.chainverdict.persistence.DatabaseUnavailable;
import org.chainverdict.platform.cache.AnswerWriter.Delivery;
import org.chainverdict.platform.cache.CachedRoutes.Match;
import org.chainverdict.platform.compression.CompressionFilter;
import org.chainverdict.platform.http.AccessToken;
import org.chainverdict.platform.http.CurrentCaller;
import org.chainverdict.platform.openapi.ResourceClasses;

/**
 * Answers from what is stored, before JAX-RS. Whatever is refused, unknown or not storable goes on
 * to JAX-RS, which has the last word; here only those are served whom the route admits.
 */
public class AnswerCacheFilter extends HttpFilter {

  private static final String STATE = "X-Cache";

  @Inject private AnswerCache answers;
  @Inject private Authentication authentication;
  @Inject private Figures figures;
  @Inject private Flights flights;
  private transient CachedRoutes routes;
  private transient AnswerWriter writer;

  @Override
  public void init(FilterConfig config) throws ServletException {
    super.init(config);
    routes = new CachedRoutes("/api", ResourceClasses.of(config.getServletContext()), figures::of);
    writer = new AnswerWriter(answers);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Match match = isReading(request) ? routes.match(request.getRequestURI()) : null;
    if (match == null) {
      chain.doFilter(request, response);
      return;
    }
    Visit visit = visit(match, request);
    if (visit == null) {
      match.route().figures().count(Outcome.BYPASS);
      response.setHeader(STATE, "BYPASS");
      chain.doFilter(request, response);
      return;
    }
    StoredAnswer found = answers.find(visit.key(), System.currentTimeMillis(), figuresOf(visit));
    if (found == null) {
      miss(visit, request, response, chain);
    } else {
      figuresOf(visit).count(found.hasOutlived() ? Outcome.MIRROR_HIT : Outcome.HIT);
      write(visit, request, response, found, "HIT");
    }
  }

  /** Null for those who get nothing stored. */
  private Visit visit(Match match, HttpServletRequest request) {
    Caller caller;
    try {
      Optional<Caller> known =
          RoundTrips.authenticating(
              () -> AccessToken.of(request).flatMap(authentication::authenticate));
      CurrentCaller.remember(request, known);
      caller = known.orElse(null);
    } catch (DatabaseUnavailable e) {
      return null;
    }
    if (!match.route().admits(caller) || !answers.isServing()) {
      return null;
    }
    String key = match.route().key(caller, match.subject(), request.getQueryString());
    return key == null ? null : new Visit(match, caller, key);
  }

  private void miss(
      Visit visit, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    CompletableFuture<StoredAnswer> own = new CompletableFuture<>();
    CompletableFuture<StoredAnswer> other = flights.board(visit.key(), own);
    if (other != null) {
      figuresOf(visit).count(Outcome.WAITED);
      StoredAnswer made = flights.wait(other);
      if (made != null && answers.isFresh(made)) {
        write(visit, request, response, made, "HIT");
        return;
      }
      make(visit, request, response, chain);
      return;
    }
    StoredAnswer answer = null;
    try {
      answer =
          answers
              .findShared(visit.key(), System.currentTimeMillis(), figuresOf(visit))
              .orElse(null);
      if (answer == null) {
        answer = make(visit, request, response, chain);
        return;
      }
    } finally {
      flights.land(visit.key(), own, answer);
    }
    figuresOf(visit).count(Outcome.SHARED_HIT);
    write(visit, request, response, answer, "HIT");
  }

  /** Lets JAX-RS make the answer; null when it is none that could be stored. */
  private StoredAnswer make(
      Visit visit, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    figuresOf(visit).count(Outcome.MISS);
    CapturedResponse captured = new CapturedResponse(response);
    Recording recording =
        answers.record(visit.match().route().tags(visit.caller(), visit.match().subject()));
    CompressionFilter.keepPlain(request);
    Reading.listen(recording);
    try {
      chain.doFilter(asGet(request), captured);
    } finally {
      Reading.stop();
    }
    if (captured.isErrorSent()) {
      return null;
    }
    byte[] body = captured.body();
    if (captured.getStatus() != HttpServletResponse.SC_OK || !captured.isJson()) {
      response.setHeader(STATE, "MISS");
      response.setContentLength(body.length);
      if (!request.getMethod().equals("HEAD")) {
        response.getOutputStream().write(body);
      }
      return null;
    }
    StoredAnswer answer = answers.seal(body, recording, visit.match().route().lifetime());
    answers.keep(visit.key(), answer, figuresOf(visit));
    write(visit, request, response, answer, "MISS");
    return answer;
  }

  private void write(
      Visit visit,
      HttpServletRequest request,
      HttpServletResponse response,
      StoredAnswer answer,
      String state)
      throws IOException {
    boolean isShared = visit.caller() == null;
    writer.write(
        request,
        response,
        new Delivery(visit.match().route(), visit.key(), answer, state, isShared));
  }

  private static HttpServletRequest asGet(HttpServletRequest request) {
    return request.getMethod().equals("HEAD") ? new GetRequest(request) : request;
  }

  private static boolean isReading(HttpServletRequest request) {
    String method = request.getMethod();
    return method.equals("GET") || method.equals("HEAD");
  }

  private static org.chainverdict.cache.application.RouteFigures figuresOf(Visit visit) {
    return visit.match().route().figures();
  }

  /**
   * A request that may be answered from what is stored.
   *
   * @param caller null for a stranger
   */
  private record Visit(Match match, Caller caller, String key) {}
}
