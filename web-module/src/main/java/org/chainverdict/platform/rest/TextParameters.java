package org.chainverdict.platform.rest;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Texts stay what they are. Without a converter Jersey searches {@code String} for a fitting method
 * or constructor, for each parameter of each request, and each search that fails throws an
 * exception: a tenth of the time that a list takes.
 */
@Provider
public class TextParameters implements ParamConverterProvider {

  @Override
  public <T> ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    return type == String.class ? new Unchanged<>(type) : null;
  }

  private record Unchanged<T>(Class<T> type) implements ParamConverter<T> {

    @Override
    public T fromString(String text) {
      return type.cast(text);
    }

    @Override
    public String toString(T value) {
      return value.toString();
    }
  }
}
