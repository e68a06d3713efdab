package org.chainverdict.systemtest.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * A Redis that a test looks into, and does things to.
 *
 * @param pid 0 when it is somebody else's
 */
public record RedisServer(URI uri, long pid) {

  private static final int TIMEOUT_MILLIS = 5_000;

  /** How many values there are. */
  public long size() {
    return Long.parseLong(ask("DBSIZE").substring(1));
  }

  /** The first line of the answer to a command without binary arguments. */
  public String ask(String command) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(uri.getHost(), uri.getPort()), TIMEOUT_MILLIS);
      socket.setSoTimeout(TIMEOUT_MILLIS);
      socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
      BufferedReader answer =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
      return answer.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(command, e);
    }
  }

  public void kill() {
    ProcessHandle.of(pid).orElseThrow().destroyForcibly();
  }
}
