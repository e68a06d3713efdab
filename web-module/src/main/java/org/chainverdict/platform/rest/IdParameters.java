package org.chainverdict.platform.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.stream.Stream;
import org.chainverdict.shared.FieldError;
import org.chainverdict.shared.Id;
import org.chainverdict.shared.Problem;

/** Identifiers in paths; a malformed one is a bad request, not an unknown route. */
@Provider
public class IdParameters implements ParamConverterProvider {

  @Override
  public <T> ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    if (type != Id.class) {
      return null;
    }
    String name =
        Stream.of(annotations)
            .filter(PathParam.class::isInstance)
            .map(annotation -> ((PathParam) annotation).value())
            .findFirst()
            .orElse("id");
    return new Converter<>(type, name);
  }

  private record Converter<T>(Class<T> type, String name) implements ParamConverter<T> {

    @Override
    public T fromString(String text) {
      // JAX-RS turns other exceptions of a converter into 404, so the problem travels as a cause.
      return type.cast(
          Id.parse(text)
              .orElseThrow(
                  () ->
                      new BadRequestException(
                          Problem.invalid(
                              FieldError.param(
                                  name, "must be an identifier of 24 hexadecimal digits", null)))));
    }

    @Override
    public String toString(T value) {
      return value.toString();
    }
  }
}
