package org.chainverdict.platform.openapi;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Leads a visitor of the bare address to the API explorer. */
@WebServlet("")
public class StartPageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    // Not sendRedirect: that would spell out scheme and host, and behind a gateway those are not
    // the visitor's.
    response.setStatus(HttpServletResponse.SC_FOUND);
    response.setHeader("Location", request.getContextPath() + "/docs/");
  }
}
