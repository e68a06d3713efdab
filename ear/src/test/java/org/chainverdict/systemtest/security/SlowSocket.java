package org.chainverdict.systemtest.security;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A connection that says only as much as a test tells it to. */
final class SlowSocket implements AutoCloseable {
  private static final String NEWLINE = "\r\n";

  private final Socket socket;
  private final String host;

  SlowSocket(URI server) throws IOException {
    socket = new Socket(server.getHost(), server.getPort());
    host = server.getAuthority();
  }

  /** The head of a sign-in that promises so many bytes. */
  void beginLogin(int length) throws IOException {
    say(
        String.join(
            NEWLINE,
            "POST /api/auth/login HTTP/1.1",
            "Host: " + host,
            "Content-Type: application/json",
            "Content-Length: " + length,
            "",
            ""));
  }

  void say(String text) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(text.getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  /**
   * What the server says until it closes the connection; null when it says nothing and keeps it
   * open for so long.
   */
  String listen(int millis) throws IOException {
    socket.setSoTimeout(millis);
    try {
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (SocketTimeoutException e) {
      return null;
    }
  }

  /** The status line of an answer. */
  String statusLine(int millis) throws IOException {
    socket.setSoTimeout(millis);
    StringBuilder line = new StringBuilder();
    for (int c = socket.getInputStream().read(); c >= 0 && c != '\r'; ) {
      line.append((char) c);
      c = socket.getInputStream().read();
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
