package org.chainverdict.platform.http;

import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.observability.RoundTrips;
import org.chainverdict.platform.json.Json;

/**
 * One JSON line per request. Bodies are not logged at all, of the headers only the user agent, and
 * secrets in the query are masked, so that a log can be kept and shared.
 */
public class AccessLogFilter extends HttpFilter {

  private static final Logger LOG = Logger.getLogger("org.chainverdict.access");
  private static final Pattern SECRETS =
      Pattern.compile("(?i)((?:^|&)[^=&]*(?:token|password|secret|key)[^=&]*=)[^&]*");
  private static final int MAX_AGENT = 200;

  @Inject ClientAddress clientAddress;

  private String node = "";

  @Inject
  void read(Settings settings) {
    node = settings.text(Setting.NODE_NAME);
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
        LOG.info(line(request, response, (System.nanoTime() - start) / 1_000));
      }
    }
  }

  private String line(HttpServletRequest request, HttpServletResponse response, long micros)
      throws IOException {
    StringWriter line = new StringWriter(256);
    RoundTrips.Count trips = RoundTrips.count();
    try (JsonGenerator json = Json.mapper().createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField(
          "requestId", String.valueOf(request.getAttribute(RequestIdFilter.ATTRIBUTE)));
      json.writeStringField("node", node);
      json.writeStringField("method", request.getMethod());
      json.writeStringField("url", url(request));
      json.writeNumberField("statusCode", response.getStatus());
      json.writeNumberField("responseTime", micros / 1_000.0);
      json.writeNumberField("roundTrips", trips.work() + trips.authentication());
      json.writeStringField("ip", clientAddress.of(request));
      writeOptional(json, "userId", (String) request.getAttribute(CurrentCaller.ID_ATTRIBUTE));
      writeOptional(json, "userAgent", cut(request.getHeader("User-Agent")));
      json.writeEndObject();
    }
    return line.toString();
  }

  private static String url(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null
        ? request.getRequestURI()
        : request.getRequestURI() + '?' + SECRETS.matcher(query).replaceAll("$1***");
  }

  private static void writeOptional(JsonGenerator json, String name, String value)
      throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }

  private static String cut(String text) {
    return text != null && text.length() > MAX_AGENT ? text.substring(0, MAX_AGENT) : text;
  }
}
