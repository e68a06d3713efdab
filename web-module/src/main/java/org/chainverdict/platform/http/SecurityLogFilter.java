package org.chainverdict.platform.http;

import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chainverdict.platform.json.Json;

/**
 * One JSON line for every request that was refused for reasons of security, so that nobody has to
 * find them among all the others. It is told from the answer: a route cannot forget it. The access
 * log has the client's address and the rest under the same request id.
 */
public class SecurityLogFilter extends HttpFilter {

  private static final Logger LOG = Logger.getLogger("org.chainverdict.security");
  private static final int MOST_LINES_PER_SECOND = 50;

  private final transient LinesPerSecond lines = new LinesPerSecond(MOST_LINES_PER_SECOND);

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } finally {
      Optional<RefusedAccess> refused =
          RefusedAccess.of(
              response.getStatus(),
              request.getRequestURI(),
              request.getAttribute(CurrentCaller.ID_ATTRIBUTE) != null);
      if (refused.isPresent() && LOG.isLoggable(Level.INFO) && lines.next()) {
        LOG.info(line(refused.get(), request, response.getStatus()));
      }
    }
  }

  private String line(RefusedAccess refused, HttpServletRequest request, int status)
      throws IOException {
    StringWriter line = new StringWriter(200);
    try (JsonGenerator json = Json.mapper().createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("event", refused.wireName());
      json.writeStringField(
          "requestId", String.valueOf(request.getAttribute(RequestIdFilter.ATTRIBUTE)));
      json.writeStringField("method", request.getMethod());
      json.writeStringField("path", request.getRequestURI());
      json.writeNumberField("statusCode", status);
      if (request.getAttribute(CurrentCaller.ID_ATTRIBUTE) instanceof String id) {
        json.writeStringField("userId", id);
      }
      long leftOut = lines.takeLeftOut();
      if (leftOut > 0) {
        json.writeNumberField("leftOut", leftOut);
      }
      json.writeEndObject();
    }
    return line.toString();
  }
}
