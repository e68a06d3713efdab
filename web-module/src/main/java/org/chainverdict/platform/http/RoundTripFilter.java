package org.chainverdict.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.chainverdict.observability.RoundTrips;

/** Begins the count of database commands, and ends it before the thread goes on to others. */
public class RoundTripFilter extends HttpFilter {

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    RoundTrips.begin();
    try {
      chain.doFilter(request, response);
    } finally {
      RoundTrips.end();
    }
  }
}
