package org.chainverdict.platform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Whole numbers without a fraction, as clients in JavaScript have always seen them. */
class PlainNumberSerializer extends StdSerializer<Double> {

  private static final double LARGEST_EXACT = 9_007_199_254_740_992.0;

  PlainNumberSerializer() {
    super(Double.class);
  }

  @Override
  public void serialize(Double value, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    if (value == Math.rint(value) && Math.abs(value) < LARGEST_EXACT) {
      json.writeNumber(value.longValue());
    } else {
      json.writeNumber(value);
    }
  }
}
