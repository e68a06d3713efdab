package org.chainverdict.systemtest.support;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request written by hand on a socket, for what a decent client refuses to send: unencoded
 * brackets, bodies that the server will not read to the end, another source address.
 */
public final class RawHttp {
  private static final int TIMEOUT_MILLIS = 30_000;

  private final URI server;
  private final InetAddress source;

  private RawHttp(URI server, InetAddress source) {
    this.server = server;
    this.source = source;
  }

  public static RawHttp to(Api api) {
    return new RawHttp(api.base(), null);
  }

  /** Sends from this local address. */
  public RawHttp from(InetAddress address) {
    return new RawHttp(server, address);
  }

  /** Sends head and body on a connection of its own and reads until the server closes it. */
  public Answer send(String requestLine, Map<String, String> headers, byte[] body) {
    Answer answer = exchange(requestLine, headers, body);
    Verdict.check(call(requestLine, body), answer);
    return answer;
  }

  /** Of what never reaches the application, and so keeps no contract. */
  public Answer sendUnjudged(String requestLine, Map<String, String> headers) {
    return exchange(requestLine, headers, new byte[0]);
  }

  private Answer exchange(String requestLine, Map<String, String> headers, byte[] body) {
    try (Socket socket = new Socket()) {
      if (source != null) {
        socket.bind(new InetSocketAddress(source, 0));
      }
      socket.setSoTimeout(TIMEOUT_MILLIS);
      socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), TIMEOUT_MILLIS);
      write(socket, head(requestLine, headers, body.length), body);
      return parse(requestLine, socket.getInputStream().readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(requestLine, e);
    }
  }

  private static Call call(String requestLine, byte[] body) {
    String[] methodAndTarget = requestLine.split(" ");
    return new Call(null, methodAndTarget[0], methodAndTarget[1]).raw("by hand", body);
  }

  private String head(String requestLine, Map<String, String> headers, int length) {
    StringBuilder head = new StringBuilder(requestLine).append(" HTTP/1.1\r\n");
    head.append("Host: ").append(server.getAuthority()).append("\r\n");
    head.append("Connection: close\r\n");
    if (length > 0) {
      head.append("Content-Length: ").append(length).append("\r\n");
    }
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    return head.append("\r\n").toString();
  }

  /**
   * A server may answer and close before the body is through; what counts is that its answer
   * arrives.
   */
  private static void write(Socket socket, String head, byte[] body) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(head.getBytes(StandardCharsets.UTF_8));
    out.flush();
    try {
      out.write(body);
      out.flush();
    } catch (IOException refused) {
      if (body.length == 0) {
        throw refused;
      }
    }
  }

  private static Answer parse(String requestLine, byte[] received) throws IOException {
    int end = indexOfBlankLine(received);
    String[] lines = new String(received, 0, end, StandardCharsets.ISO_8859_1).split("\r\n");
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (int i = 1; i < lines.length; i++) {
      int colon = lines[i].indexOf(':');
      headers
          .computeIfAbsent(lines[i].substring(0, colon), name -> new ArrayList<>())
          .add(lines[i].substring(colon + 1).trim());
    }
    byte[] rest = Arrays.copyOfRange(received, end + 4, received.length);
    boolean chunked = headers.getOrDefault("Transfer-Encoding", List.of()).contains("chunked");
    return new Answer(
        requestLine,
        Integer.parseInt(lines[0].split(" ")[1]),
        HttpHeaders.of(headers, (name, value) -> true),
        chunked ? dechunk(rest) : rest);
  }

  private static int indexOfBlankLine(byte[] received) throws IOException {
    for (int i = 0; i + 3 < received.length; i++) {
      if (received[i] == '\r'
          && received[i + 1] == '\n'
          && received[i + 2] == '\r'
          && received[i + 3] == '\n') {
        return i;
      }
    }
    throw new IOException("no HTTP answer: " + new String(received, StandardCharsets.ISO_8859_1));
  }

  private static byte[] dechunk(byte[] chunked) throws IOException {
    InputStream in = new ByteArrayInputStream(chunked);
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = chunkSize(in); size > 0; size = chunkSize(in)) {
      body.write(in.readNBytes(size));
      in.skipNBytes(2);
    }
    return body.toByteArray();
  }

  private static int chunkSize(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("the chunked body ends too early");
      }
      line.append((char) c);
    }
    return Integer.parseInt(line.toString().trim().split(";")[0], 16);
  }
}
