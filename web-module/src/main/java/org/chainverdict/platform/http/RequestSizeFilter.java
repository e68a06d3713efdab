package org.chainverdict.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Enumeration;

/**
 * Refuses addresses and headers that no client of this API has a reason to send. The server itself
 * takes some more, so that the refusal can be put into words; what is larger still it ends itself.
 */
public class RequestSizeFilter extends HttpFilter {

  static final int LONGEST_ADDRESS = 4 * 1024;
  static final int MOST_HEADERS = 64;
  static final int MOST_HEADER_CHARACTERS = 16 * 1024;

  private static final int HEADERS_TOO_LARGE = 431;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (addressLength(request) > LONGEST_ADDRESS) {
      PlainRefusal.write(
          response, HttpServletResponse.SC_REQUEST_URI_TOO_LONG, "The address is too long");
    } else if (hasTooLargeHeaders(request)) {
      PlainRefusal.write(response, HEADERS_TOO_LARGE, "The headers are too many or too large");
    } else {
      chain.doFilter(request, response);
    }
  }

  private static int addressLength(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getRequestURI().length() + (query == null ? 0 : query.length() + 1);
  }

  private static boolean hasTooLargeHeaders(HttpServletRequest request) {
    int count = 0;
    int characters = 0;
    for (Enumeration<String> names = request.getHeaderNames(); names.hasMoreElements(); ) {
      String name = names.nextElement();
      for (Enumeration<String> all = request.getHeaders(name); all.hasMoreElements(); ) {
        count++;
        characters += name.length() + all.nextElement().length();
      }
    }
    return count > MOST_HEADERS || characters > MOST_HEADER_CHARACTERS;
  }
}
