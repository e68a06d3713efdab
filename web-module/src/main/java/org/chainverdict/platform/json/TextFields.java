package org.chainverdict.platform.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.Map;

/** Reads the text fields of an upload by the rules of {@link BodyReader}. */
@ApplicationScoped
public class TextFields {

  @Inject private Validator validator;

  /**
   * @throws org.chainverdict.shared.Problem that names every field that is wrong
   */
  @SuppressWarnings("unchecked")
  public <T extends Record> T bind(Map<String, String> fields, Class<T> type) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    fields.forEach(tree::put);
    Class<Record> record = (Class<Record>) (Class<?>) type;
    return type.cast(new BodyBinding(Json.lenient(), validator).bind(tree, record));
  }
}
