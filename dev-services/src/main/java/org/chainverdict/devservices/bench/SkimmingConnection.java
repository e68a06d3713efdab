package org.chainverdict.devservices.bench;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;

/** One connection that is kept alive and waits for each answer, of which it wants the status. */
final class SkimmingConnection implements AutoCloseable {

  private final KeptSocket socket;
  private final InputStream in;
  private final OutputStream out;
  private final ByteBuffer buffer = ByteBuffer.allocate(65_536);
  private final AnswerSkimmer answer = new AnswerSkimmer();

  SkimmingConnection(URI server) {
    socket = new KeptSocket(server);
    in = socket.in();
    out = socket.out();
  }

  /** Asks, waits for the last byte, and gives the status. */
  int exchange(byte[] request) {
    try {
      out.write(request);
      do {
        int read = in.read(buffer.array());
        if (read < 0) {
          throw new EOFException("The server has closed the connection.");
        }
        buffer.position(0).limit(read);
      } while (!answer.take(buffer));
      return answer.status();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    socket.close();
  }
}
