package org.chainverdict.platform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.chainverdict.shared.Id;

/** Identifiers as their 24 digits. */
class IdSerializer extends StdSerializer<Id> {

  IdSerializer() {
    super(Id.class);
  }

  @Override
  public void serialize(Id value, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    json.writeString(value.hex());
  }
}
