package org.chainverdict.platform.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.observability.RoundTrips;

/**
 * One JSON line per request. Bodies are not logged at all, of the headers only the user agent, and
 * secrets in the query are masked, so that a log can be kept and shared.
 */
public class AccessLogFilter extends HttpFilter {

  private static final Logger LOG = Logger.getLogger("org.chainverdict.access");

  /** So much of the log is lost at most when the process is killed. */
  private static final Duration PAUSE = Duration.ofMillis(100);

  @Inject transient ClientAddress clientAddress;
  @Inject private transient Schedule schedule;

  transient AccessLog accessLog = new AccessLog(LOG, "");
  private transient ScheduledFuture<?> writing;

  @Inject
  void read(Settings settings) {
    accessLog = new AccessLog(LOG, settings.text(Setting.NODE_NAME));
  }

  @Override
  public void init(FilterConfig config) throws ServletException {
    super.init(config);
    writing = schedule.every(PAUSE, accessLog::flush);
  }

  @Override
  public void destroy() {
    if (writing != null) {
      writing.cancel(false);
    }
    accessLog.flush();
    super.destroy();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long start = System.nanoTime();
    try {
      chain.doFilter(request, response);
    } finally {
      if (LOG.isLoggable(Level.INFO)) {
        accessLog.add(entry(request, response, (System.nanoTime() - start) / 1_000));
      }
    }
  }

  private AccessEntry entry(HttpServletRequest request, HttpServletResponse response, long micros) {
    RoundTrips.Count trips = RoundTrips.count();
    return new AccessEntry(
        System.currentTimeMillis(),
        String.valueOf(request.getAttribute(RequestIdFilter.ATTRIBUTE)),
        request.getMethod(),
        request.getRequestURI(),
        request.getQueryString(),
        response.getStatus(),
        micros,
        trips.work() + trips.authentication(),
        clientAddress.of(request),
        (String) request.getAttribute(CurrentCaller.ID_ATTRIBUTE),
        request.getHeader("User-Agent"));
  }
}
