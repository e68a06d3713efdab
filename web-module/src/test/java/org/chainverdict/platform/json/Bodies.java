package org.chainverdict.platform.json;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chainverdict.shared.FieldError;
import org.chainverdict.shared.Problem;

/** Reads bodies as the server does. */
public final class Bodies {

  private static final BodyReader READER = reader();

  private Bodies() {}

  public static <T extends Record> T json(String body, Class<T> type) {
    return read(body.getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON_TYPE, type);
  }

  public static <T extends Record> T form(String body, Class<T> type) {
    return read(
        body.getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_FORM_URLENCODED_TYPE, type);
  }

  /** What is wrong with a body; empty when nothing is. */
  public static List<FieldError> errors(String body, Class<? extends Record> type) {
    try {
      json(body, type);
      return List.of();
    } catch (Problem e) {
      return e.errors();
    }
  }

  static <T extends Record> T read(byte[] body, MediaType mediaType, Class<T> type) {
    try {
      return type.cast(
          READER.readFrom(
              asRecord(type),
              type,
              new Annotation[0],
              mediaType,
              new MultivaluedHashMap<>(),
              new ByteArrayInputStream(body)));
    } catch (IOException e) {
      throw new AssertionError("Bytes in memory can always be read", e);
    }
  }

  @SuppressWarnings("unchecked")
  private static Class<Record> asRecord(Class<? extends Record> type) {
    return (Class<Record>) type;
  }

  private static BodyReader reader() {
    BodyReader reader = new BodyReader();
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      reader.validator = factory.getValidator();
    }
    return reader;
  }
}
