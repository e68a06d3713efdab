package org.chainverdict.devservices.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection that is kept alive, with as little around it as possible: on a small machine a
 * client takes its CPU from the server that it measures. Knows only answers with a length.
 */
final class RawConnection implements AutoCloseable {

  private final KeptSocket socket;
  private final InputStream in;

  RawConnection(URI server) {
    socket = new KeptSocket(server);
    in = new BufferedInputStream(socket.in(), 32_768);
  }

  /**
   * @param head the status line and the headers, names in lower case
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Answer(int status, String head, byte[] body) {

    /** Empty when there is no such header. */
    String header(String lowerCaseName) {
      int at = head.indexOf("\n" + lowerCaseName + ": ");
      return at < 0
          ? ""
          : head.substring(at + lowerCaseName.length() + 3, head.indexOf('\r', at)).strip();
    }

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  Answer exchange(byte[] request) {
    try {
      socket.out().write(request);
      String head = head();
      Answer answer = new Answer(Integer.parseInt(head.substring(9, 12)), head, new byte[0]);
      int length = Integer.parseInt("0" + answer.header("content-length"));
      byte[] body = in.readNBytes(length);
      if (body.length < length) {
        throw new EOFException("The answer was cut.");
      }
      return new Answer(answer.status(), head, body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names are lowered one by one: values have to stay as they are. */
  private String head() throws IOException {
    StringBuilder head = new StringBuilder(1_024);
    StringBuilder line = new StringBuilder(128);
    while (true) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException("The server has closed the connection.");
      }
      line.append((char) next);
      if (next == '\n') {
        if (line.length() <= 2) {
          return head.toString();
        }
        int colon = head.length() == 0 ? 0 : Math.max(0, line.indexOf(":"));
        head.append(line.substring(0, colon).toLowerCase(Locale.ROOT))
            .append(line, colon, line.length());
        line.setLength(0);
      }
    }
  }

  @Override
  public void close() {
    socket.close();
  }
}
