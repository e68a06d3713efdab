package org.chainverdict.platform.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.chainverdict.platform.json.Json;

/** The error envelope from a place before JAX-RS. */
public final class PlainRefusal {

  private PlainRefusal() {}

  public static void write(HttpServletResponse response, int status, String message)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json");
    byte[] body = Json.bytes(Map.of("success", false, "message", message));
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
