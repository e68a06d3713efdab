package org.chainverdict.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A request from a proxy and its answer, as far as filters touch them. */
final class Exchange {

  final Map<String, String> requestHeaders = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  final Map<String, String> responseHeaders = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  final Map<String, String> cookies = new TreeMap<>();
  final Map<String, Object> attributes = new HashMap<>();
  String query;
  int status = 200;
  boolean passedOn;

  private final String method;
  private final String uri;

  Exchange(String method, String uri) {
    this.method = method;
    this.uri = uri;
  }

  HttpServletRequest request() {
    return standIn(
        HttpServletRequest.class,
        (proxy, called, arguments) ->
            switch (called.getName()) {
              case "getMethod" -> method;
              case "getRequestURI" -> uri;
              case "getQueryString" -> query;
              case "getRemoteAddr" -> "10.0.0.1";
              case "getHeader" -> requestHeaders.get((String) arguments[0]);
              case "getHeaders" -> lines(requestHeaders.get((String) arguments[0]));
              case "getHeaderNames" -> Collections.enumeration(requestHeaders.keySet());
              case "getCookies" ->
                  cookies.entrySet().stream()
                      .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()))
                      .toArray(Cookie[]::new);
              case "getAttribute" -> attributes.get((String) arguments[0]);
              case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
              default -> throw new UnsupportedOperationException(called.getName());
            });
  }

  HttpServletResponse response() {
    return standIn(
        HttpServletResponse.class,
        (proxy, called, arguments) ->
            switch (called.getName()) {
              case "setHeader", "addHeader" ->
                  responseHeaders.put((String) arguments[0], (String) arguments[1]);
              case "setContentType", "setContentLength" -> null;
              case "getOutputStream" -> new Sink();
              case "getStatus" -> status;
              case "setStatus" -> {
                status = (int) arguments[0];
                yield null;
              }
              default -> throw new UnsupportedOperationException(called.getName());
            });
  }

  FilterChain chain() {
    return (request, response) -> passedOn = true;
  }

  /** Lines of a header that was sent several times are divided by line breaks. */
  private static Enumeration<String> lines(String value) {
    return Collections.enumeration(value == null ? List.of() : List.of(value.split("\n")));
  }

  private static <T> T standIn(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(Exchange.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  /** Takes a body that no test looks at. */
  private static final class Sink extends ServletOutputStream {

    @Override
    public void write(int value) {
      // Nobody asks for it.
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException();
    }
  }
}
