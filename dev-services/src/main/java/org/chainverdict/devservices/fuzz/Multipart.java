package org.chainverdict.devservices.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes forms with files. */
final class Multipart {

  static final String BOUNDARY = "----fuzz7MA4YWxkTrZu0gW";
  static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

  private Multipart() {}

  static byte[] bytes(List<Part> parts, String boundary) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Part part : parts) {
      StringBuilder head = new StringBuilder("--").append(boundary).append("\r\n");
      head.append("Content-Disposition: form-data; name=\"").append(part.name()).append('"');
      if (part.fileName() != null) {
        head.append("; filename=\"").append(part.fileName()).append('"');
      }
      if (part.contentType() != null) {
        head.append("\r\nContent-Type: ").append(part.contentType());
      }
      out.writeBytes(head.append("\r\n\r\n").toString().getBytes(StandardCharsets.UTF_8));
      out.writeBytes(part.content());
      out.writeBytes(RawRequest.latin("\r\n"));
    }
    out.writeBytes(RawRequest.latin("--" + boundary + "--\r\n"));
    return out.toByteArray();
  }
}
