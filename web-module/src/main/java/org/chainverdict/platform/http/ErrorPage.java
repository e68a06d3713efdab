package org.chainverdict.platform.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.chainverdict.platform.json.Json;

/**
 * The answer to everything that fails outside of JAX-RS, such as an unknown path: the same envelope
 * as everywhere, instead of the server's page with its name and version.
 */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : HttpServletResponse.SC_NOT_FOUND;
    if (status == HttpServletResponse.SC_NOT_IMPLEMENTED) {
      // The server's servlet for files says so of methods such as PATCH. Nothing has failed.
      status = HttpServletResponse.SC_METHOD_NOT_ALLOWED;
      response.setHeader("Allow", "GET, HEAD");
    }
    response.setStatus(status);
    response.setContentType("application/json");
    byte[] body = Json.bytes(Map.of("success", false, "message", message(status)));
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static String message(int status) {
    return switch (status) {
      case 400 -> "The request could not be read";
      case 404 -> "Route not found";
      case 405 -> "This method is not allowed here";
      case 413 -> "The request is too large";
      case 414 -> "The address is too long";
      case 503 -> "The service is temporarily unavailable. Please try again in a few seconds.";
      default -> status >= 500 ? "Something went wrong on our side" : "The request was refused";
    };
  }
}
