package org.chainverdict.devservices.fuzz;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.concurrent.TimeUnit;

/**
 * A connection that is kept alive and sends whatever it is given: clients of libraries refuse to
 * send most of what is tried here.
 */
final class Wire implements AutoCloseable {

  private final URI server;
  private final int timeoutMillis;
  private Socket socket;
  private InputStream in;
  private boolean used;

  /**
   * @param timeoutMillis how long an answer may take
   */
  Wire(URI server, int timeoutMillis) {
    this.server = server;
    this.timeoutMillis = timeoutMillis;
  }

  /**
   * Sends and reads the answer.
   *
   * @throws SocketTimeoutException when there is none in time
   */
  RawAnswer exchange(RawRequest request) throws IOException {
    if (request.alone()) {
      close();
    }
    boolean reused = used;
    RawAnswer answer = attempt(request);
    // A server may have closed a connection that was idle.
    return answer.status() == 0 && reused ? attempt(request) : answer;
  }

  private RawAnswer attempt(RawRequest request) throws IOException {
    long start = System.nanoTime();
    open();
    used = true;
    try {
      send(request);
      RawAnswer answer = AnswerReader.read(in, request.bodiless(), () -> since(start));
      if (request.alone() || answer.closes() || answer.status() == 0) {
        close();
      }
      return answer;
    } catch (SocketTimeoutException e) {
      close();
      throw e;
    } catch (IOException e) {
      close();
      return RawAnswer.hungUp(since(start));
    }
  }

  /** A server may answer and hang up before all is sent; then its answer is what counts. */
  private void send(RawRequest request) throws IOException {
    try {
      socket.getOutputStream().write(request.bytes());
      if (request.alone()) {
        socket.shutdownOutput();
      }
    } catch (IOException refused) {
      if (in.available() == 0) {
        throw refused;
      }
    }
  }

  private void open() throws IOException {
    if (socket == null) {
      socket = new Socket();
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(timeoutMillis);
      socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), timeoutMillis);
      in = new BufferedInputStream(socket.getInputStream());
      used = false;
    }
  }

  private static long since(long start) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  @Override
  public void close() {
    if (socket != null) {
      try {
        socket.close();
      } catch (IOException gone) {
        // It is given up in any case.
      }
      socket = null;
      used = false;
    }
  }
}
