package org.chainverdict.platform.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** A request and its answer that cost next to nothing, so that only our own work is measured. */
public final class MicroExchange {

  private final Map<String, String> headers;
  private final Map<String, Object> attributes = new HashMap<>();

  /** Bytes and headers that were written; read it, so that the compiler leaves nothing out. */
  public long written;

  public MicroExchange(Map<String, String> headers) {
    this.headers = headers;
  }

  public void clear() {
    attributes.clear();
  }

  public HttpServletRequest request() {
    return new HttpServletRequestWrapper(nothing(HttpServletRequest.class)) {
      @Override
      public String getMethod() {
        return "GET";
      }

      @Override
      public String getHeader(String name) {
        return headers.get(name);
      }

      @Override
      public Object getAttribute(String name) {
        return attributes.get(name);
      }

      @Override
      public void setAttribute(String name, Object value) {
        attributes.put(name, value);
      }
    };
  }

  public HttpServletResponse response() {
    return new HttpServletResponseWrapper(nothing(HttpServletResponse.class)) {
      @Override
      public void setHeader(String name, String value) {
        written += value.length();
      }

      @Override
      public void addHeader(String name, String value) {
        written += value.length();
      }

      @Override
      public void setContentType(String type) {
        written += type.length();
      }

      @Override
      public void setContentLength(int length) {
        written += length;
      }

      @Override
      public void setBufferSize(int size) {
        written += size;
      }

      @Override
      public ServletOutputStream getOutputStream() {
        return sink;
      }
    };
  }

  private final ServletOutputStream sink =
      new ServletOutputStream() {
        @Override
        public void write(int value) {
          written++;
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
          written += count + bytes[from];
        }

        @Override
        public boolean isReady() {
          return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
          throw new UnsupportedOperationException();
        }
      };

  private static <T> T nothing(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            MicroExchange.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, called, arguments) -> {
              throw new UnsupportedOperationException(called.getName());
            }));
  }
}
