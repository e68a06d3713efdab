package org.chainverdict.cases.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.regex.Pattern;

/** A number that existing clients also send as text, as a form field gives it. */
class NumberOrText extends StdDeserializer<Double> {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,10})?");

  NumberOrText() {
    super(Double.class);
  }

  @Override
  public Double deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (json.currentToken().isNumeric()) {
      return json.getDoubleValue();
    }
    if (json.currentToken() == JsonToken.VALUE_STRING) {
      String text = json.getText().strip();
      if (NUMBER.matcher(text).matches()) {
        return Double.valueOf(text);
      }
    }
    return (Double) context.handleUnexpectedToken(Double.class, json);
  }
}
