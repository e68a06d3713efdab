package org.chainverdict.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontFilterTest {

  private static final String FIRST = First.class.getName();
  private static final String SECOND = Second.class.getName();

  private final List<String> way = new ArrayList<>();
  private final FrontFilter front = new FrontFilter();

  @ParameterizedTest
  @CsvSource({"/api, first second end", "/docs/index.html, second end", "'', second end"})
  void filtersRunInTheirOrderAndThoseOfTheApiOnlyThere(String path, String expected)
      throws ServletException, IOException {
    front.init(config("\n  api:" + FIRST + "\n  " + SECOND + "\n"));

    front.doFilter(request(path), null, (request, response) -> way.add("end"));

    assertThat(String.join(" ", way)).isEqualTo(expected);
  }

  @Test
  void aFilterMayEndTheWay() throws ServletException, IOException {
    front.init(config(Wall.class.getName() + ' ' + FIRST));

    front.doFilter(request("/api"), null, (request, response) -> way.add("end"));

    assertThat(way).isEmpty();
  }

  @Test
  void aFilterThatDoesNotExistIsRefusedAtTheStart() {
    assertThatExceptionOfType(ServletException.class)
        .isThrownBy(() -> front.init(config("org.example.Missing")))
        .withMessageContaining("org.example.Missing");
  }

  private HttpServletRequest request(String servletPath) {
    return standIn(
        HttpServletRequest.class,
        (proxy, called, arguments) ->
            switch (called.getName()) {
              case "getServletPath" -> servletPath;
              case "getAttribute" -> way;
              default -> throw new UnsupportedOperationException(called.getName());
            });
  }

  private static FilterConfig config(String filters) {
    ServletContext context =
        standIn(
            ServletContext.class,
            (proxy, called, arguments) ->
                ((Class<?>) arguments[0]).getDeclaredConstructor().newInstance());
    return standIn(
        FilterConfig.class,
        (proxy, called, arguments) ->
            called.getName().equals("getServletContext") ? context : filters);
  }

  private static <T> T standIn(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            FrontFilterTest.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  @SuppressWarnings("unchecked") // the list that the stand-in gives
  private static void pass(
      String name, ServletRequest request, ServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ((List<String>) request.getAttribute("way")).add(name);
    chain.doFilter(request, response);
  }

  /** Writes its name. */
  public static final class First implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      pass("first", request, response, chain);
    }
  }

  /** Writes its name. */
  public static final class Second implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      pass("second", request, response, chain);
    }
  }

  /** Lets nothing through. */
  public static final class Wall implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) {
      // Nothing.
    }
  }
}
