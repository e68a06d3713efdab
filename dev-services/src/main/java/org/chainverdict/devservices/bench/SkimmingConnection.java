package org.chainverdict.devservices.bench;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * One connection that is kept alive and of whose answers only the status is wanted: nothing is
 * allocated and the body passes unread. Knows only answers with a length.
 */
final class SkimmingConnection implements AutoCloseable {

  private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);

  private final KeptSocket socket;
  private final InputStream in;
  private final OutputStream out;
  private final byte[] buffer = new byte[65_536];

  SkimmingConnection(URI server) {
    socket = new KeptSocket(server);
    in = socket.in();
    out = socket.out();
  }

  /** Asks, waits for the last byte, and gives the status. */
  int exchange(byte[] request) {
    try {
      out.write(request);
      int filled = 0;
      int end = 0;
      while (end == 0) {
        int before = filled;
        filled += read(filled);
        end = endOfHead(Math.max(3, before), filled);
      }
      int status = number(9, 12);
      for (long left = length(end) - (filled - end); left > 0; ) {
        left -= read(0);
      }
      return status;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int read(int at) throws IOException {
    if (at == buffer.length) {
      throw new IOException("The headers do not fit.");
    }
    int read = in.read(buffer, at, buffer.length - at);
    if (read < 0) {
      throw new EOFException("The server has closed the connection.");
    }
    return read;
  }

  /** Where the body begins; 0 when the empty line has not come yet. */
  private int endOfHead(int from, int to) {
    for (int i = from; i < to; i++) {
      if (buffer[i] == '\n' && buffer[i - 1] == '\r' && buffer[i - 2] == '\n') {
        return i + 1;
      }
    }
    return 0;
  }

  private int length(int end) {
    for (int i = 0; i < end - LENGTH.length; i++) {
      if (buffer[i] == '\n' && isLength(i + 1)) {
        int start = i + 1 + LENGTH.length;
        while (buffer[start] == ' ') {
          start++;
        }
        int stop = start;
        while (buffer[stop] >= '0' && buffer[stop] <= '9') {
          stop++;
        }
        return number(start, stop);
      }
    }
    return 0;
  }

  private boolean isLength(int at) {
    for (int i = 0; i < LENGTH.length; i++) {
      // Of letters the bit that makes them small; the two other characters have it already.
      if ((buffer[at + i] | 0x20) != LENGTH[i]) {
        return false;
      }
    }
    return true;
  }

  private int number(int start, int stop) {
    int number = 0;
    for (int i = start; i < stop; i++) {
      number = 10 * number + buffer[i] - '0';
    }
    return number;
  }

  @Override
  public void close() {
    socket.close();
  }
}
