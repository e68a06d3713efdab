package org.chainverdict.platform.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.ApplicationPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.chainverdict.platform.rest.ApiApplication;

/**
 * Serves the description of the API. It is made when it is first asked for, so that a node does not
 * start later for its sake, and kept as bytes.
 */
@WebServlet("/openapi")
public class OpenApiServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Filled by the container before the first request and only read afterwards. */
  private final transient Map<Format, Representation> representations = new EnumMap<>(Format.class);

  @Override
  public void init() throws ServletException {
    String base =
        "/"
            + ApiApplication.class
                .getAnnotation(ApplicationPath.class)
                .value()
                .replaceAll("^/|/$", "");
    try {
      ObjectNode description =
          new PublishedDescription(base)
              .of(new ResourceRoutes(base).of(ResourceClasses.of(getServletContext())));
      for (Format format : Format.values()) {
        representations.put(
            format,
            Representation.of(format.mediaType(), format.mapper().writeValueAsBytes(description)));
      }
    } catch (IOException e) {
      throw new ServletException("The description of the API cannot be read.", e);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Representation wanted =
        representations.get(
            Format.wanted(request.getParameter("format"), request.getHeader("Accept")));
    response.setHeader("ETag", wanted.tag());
    response.setHeader("Vary", "Accept");
    response.setHeader("Cache-Control", "no-cache"); // may be kept, must be asked about
    if (wanted.isKnownTo(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(wanted.mediaType());
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setContentLength(wanted.body().length);
    response.getOutputStream().write(wanted.body());
  }
}
