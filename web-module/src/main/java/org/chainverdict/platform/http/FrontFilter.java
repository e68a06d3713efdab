package org.chainverdict.platform.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs all filters as one. To the server every filter is a component of its own: before and after
 * each it tells its transaction manager and others, which took a fifteenth of the CPU of a stored
 * answer.
 *
 * <p>The parameter {@code filters} in web.xml lists classes in their order; those behind {@code
 * api:} see only requests to the API.
 */
public class FrontFilter extends HttpFilter {

  static final String PARAMETER = "filters";
  static final String API_PATH = "/api";
  private static final String API_ONLY = "api:";

  private transient Filter[] forAll = {};
  private transient Filter[] forApi = {};

  @Override
  public void init(FilterConfig config) throws ServletException {
    super.init(config);
    List<Filter> all = new ArrayList<>();
    List<Filter> api = new ArrayList<>();
    for (String word : config.getInitParameter(PARAMETER).strip().split("\\s+")) {
      boolean apiOnly = word.startsWith(API_ONLY);
      Filter filter = made(config, apiOnly ? word.substring(API_ONLY.length()) : word);
      api.add(filter);
      if (!apiOnly) {
        all.add(filter);
      }
    }
    forAll = all.toArray(Filter[]::new);
    forApi = api.toArray(Filter[]::new);
  }

  private static Filter made(FilterConfig config, String name) throws ServletException {
    try {
      Class<? extends Filter> type =
          Class.forName(name, true, FrontFilter.class.getClassLoader()).asSubclass(Filter.class);
      Filter filter = config.getServletContext().createFilter(type);
      filter.init(config);
      return filter;
    } catch (ClassNotFoundException e) {
      throw new ServletException("web.xml names a filter that does not exist: " + name, e);
    }
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    // The path as the server has decoded it: another spelling must not lead around a filter.
    boolean api = API_PATH.equals(request.getServletPath());
    new Passage(api ? forApi : forAll, chain).doFilter(request, response);
  }

  @Override
  public void destroy() {
    for (int i = forApi.length - 1; i >= 0; i--) {
      forApi[i].destroy();
    }
    super.destroy();
  }

  /** The way of one request through the filters. */
  private static final class Passage implements FilterChain {

    private final Filter[] filters;
    private final FilterChain end;
    private int next;

    Passage(Filter[] filters, FilterChain end) {
      this.filters = filters;
      this.end = end;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response)
        throws IOException, ServletException {
      if (next == filters.length) {
        end.doFilter(request, response);
      } else {
        filters[next++].doFilter(request, response, this);
      }
    }
  }
}
