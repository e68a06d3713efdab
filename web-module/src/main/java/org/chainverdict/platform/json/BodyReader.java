package org.chainverdict.platform.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.chainverdict.shared.Problem;

/**
 * Reads JSON and form bodies into records and checks them, so that a resource method only ever sees
 * a valid request. Everything wrong with a body is reported at once.
 */
@Provider
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
public class BodyReader implements MessageBodyReader<Record> {

  @Inject Validator validator;

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type.isRecord();
  }

  @Override
  public Record readFrom(
      Class<Record> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream stream)
      throws IOException {
    byte[] body = stream.readAllBytes();
    boolean form = MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(mediaType);
    ObjectNode tree = form ? FormTree.parse(new String(body, StandardCharsets.UTF_8)) : json(body);
    JsonMapper mapper = form ? Json.lenient() : Json.mapper();
    return new BodyBinding(mapper, validator).bind(tree, type);
  }

  private static ObjectNode json(byte[] body) throws IOException {
    if (body.length == 0) {
      return JsonNodeFactory.instance.objectNode();
    }
    JsonNode tree;
    try {
      tree = Json.mapper().readTree(body);
    } catch (JsonProcessingException | CharConversionException e) {
      throw Problem.unreadableBody("The request body is not well-formed JSON");
    }
    if (tree instanceof ObjectNode object) {
      return object;
    }
    throw Problem.unreadableBody("The request body must be a JSON object");
  }
}
