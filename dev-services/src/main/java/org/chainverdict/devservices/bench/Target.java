package org.chainverdict.devservices.bench;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is asked again and again.
 *
 * @param server scheme, host and port
 * @param path with its query
 */
record Target(URI server, String path, Map<String, String> headers) {

  String url() {
    return server.resolve(path).toString();
  }

  Target with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Target(server, path, more);
  }

  Target at(URI other, String otherPath) {
    return new Target(other, otherPath, Map.of());
  }

  /** The request as it goes over the wire. */
  byte[] bytes(String method, String body) {
    StringBuilder text = new StringBuilder(256);
    text.append(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: ");
    text.append(server.getAuthority()).append("\r\n");
    headers.forEach((name, value) -> text.append(name).append(": ").append(value).append("\r\n"));
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    if (content.length > 0) {
      text.append("Content-Type: application/json\r\nContent-Length: ");
      text.append(content.length).append("\r\n");
    }
    return (text + "\r\n" + body).getBytes(StandardCharsets.UTF_8);
  }
}
