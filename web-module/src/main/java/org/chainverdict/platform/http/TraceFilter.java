package org.chainverdict.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses TRACE, which shows a caller what a gateway has added to the request, and ends the
 * connection. RFC 9110 gives that method no body, so the server takes a body for the next request,
 * which is how requests are smuggled through a gateway (CWE-444).
 */
public class TraceFilter extends HttpFilter {

  private static final String ALLOWED = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if ("TRACE".equals(request.getMethod())) {
      response.setHeader("Allow", ALLOWED);
      response.setHeader("Connection", "close");
      PlainRefusal.write(
          response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "This method is not allowed here");
      return;
    }
    chain.doFilter(request, response);
  }
}
