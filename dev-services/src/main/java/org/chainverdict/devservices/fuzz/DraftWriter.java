package org.chainverdict.devservices.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Puts a draft on the wire. */
final class DraftWriter {

  private static final JsonMapper PLAIN = JsonMapper.builder().build();
  private static final JsonMapper ESCAPING =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private DraftWriter() {}

  static byte[] bytes(Draft draft, URI server) {
    byte[] body = body(draft);
    StringBuilder head = new StringBuilder(draft.method).append(' ').append(draft.resolvedPath());
    if (!draft.query.isEmpty()) {
      head.append('?').append(query(draft));
    }
    head.append(' ').append(draft.version).append("\r\n");
    if (draft.headers.stream().noneMatch(h -> h.name().equalsIgnoreCase("Host"))) {
      line(head, "Host", server.getAuthority());
    }
    if (draft.token != null) {
      line(head, "Authorization", "Bearer " + draft.token);
    }
    if (draft.contentType != null) {
      line(head, "Content-Type", draft.contentType);
    }
    if (!draft.ownFraming && (body.length > 0 || draft.operation.hasBody())) {
      line(head, "Content-Length", Integer.toString(body.length));
    }
    draft.headers.forEach(header -> line(head, header.name(), header.value()));
    head.append("\r\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream(head.length() + body.length);
    // One char is one byte, so that mutations can put any byte into the head.
    out.writeBytes(RawRequest.latin(head.toString()));
    out.writeBytes(body);
    return out.toByteArray();
  }

  static byte[] body(Draft draft) {
    if (draft.raw != null) {
      return draft.raw;
    }
    if (draft.parts != null) {
      return Multipart.bytes(draft.parts, Multipart.BOUNDARY);
    }
    return draft.json == null ? new byte[0] : json(draft);
  }

  static byte[] json(Draft draft) {
    try {
      String text = (draft.escaped ? ESCAPING : PLAIN).writeValueAsString(draft.json);
      return text.getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a body that cannot be written", e);
    }
  }

  private static String query(Draft draft) {
    return draft.query.stream()
        .map(param -> param.value() == null ? param.name() : param.name() + '=' + param.value())
        .collect(Collectors.joining("&"));
  }

  private static void line(StringBuilder head, String name, String value) {
    head.append(name).append(": ").append(value).append("\r\n");
  }
}
