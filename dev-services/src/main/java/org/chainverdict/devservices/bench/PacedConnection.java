package org.chainverdict.devservices.bench;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** One connection that is kept alive and never waited for. */
final class PacedConnection implements AutoCloseable {

  private final SocketChannel channel;
  private final ByteBuffer request;
  private final AnswerSkimmer answer = new AnswerSkimmer();
  private long due;

  PacedConnection(URI server, byte[] request, Selector selector) throws IOException {
    this.channel = SocketChannel.open(new InetSocketAddress(server.getHost(), server.getPort()));
    this.request = ByteBuffer.allocateDirect(request.length).put(request);
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.configureBlocking(false);
    var unused = channel.register(selector, SelectionKey.OP_READ, this);
  }

  /**
   * Asks.
   *
   * @param dueNanos when that should have been
   */
  void send(long dueNanos) throws IOException {
    due = dueNanos;
    request.flip();
    while (request.hasRemaining()) {
      var unused = channel.write(request);
    }
  }

  /** Takes what has arrived; true when the answer is complete. */
  boolean receive(ByteBuffer buffer) throws IOException {
    if (channel.read(buffer.clear()) < 0) {
      throw new EOFException("The server has closed a connection.");
    }
    return answer.take(buffer.flip());
  }

  boolean isGood() {
    return answer.status() / 100 == 2;
  }

  long due() {
    return due;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
