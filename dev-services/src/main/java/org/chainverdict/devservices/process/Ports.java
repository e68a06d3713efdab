package org.chainverdict.devservices.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.chainverdict.devservices.Problem;

/**
 * Free ports on the loopback address.
 *
 * <p>They lie below the range from which the system takes the ports of outgoing connections, so
 * that a server which is restarted finds its port still free.
 */
public final class Ports {
  public static final String LOOPBACK = "127.0.0.1";
  private static final int LOWEST = 20_000;
  private static final int HIGHEST = 31_999;
  private static final Set<Integer> TAKEN = new HashSet<>();

  private Ports() {}

  /** A free port that this program has not given out before. */
  public static synchronized int free() {
    int span = HIGHEST - LOWEST + 1;
    int start = ThreadLocalRandom.current().nextInt(span);
    for (int step = 0; step < span; step++) {
      int port = LOWEST + (start + step) % span;
      if (!TAKEN.contains(port) && isFree(port)) {
        TAKEN.add(port);
        return port;
      }
    }
    throw new Problem("No free port was found between " + LOWEST + " and " + HIGHEST + ".");
  }

  /** The wanted port if it is free; 0 stands for any. */
  public static int require(int wanted) {
    if (wanted == 0) {
      return free();
    }
    if (!isFree(wanted)) {
      throw new Problem(
          "Port " + wanted + " is taken; free it or choose another one with --port (0 = any).");
    }
    return wanted;
  }

  public static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      // Connections of a server that has just ended may linger on its port and do no harm.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(LOOPBACK), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  public static boolean accepts(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(LOOPBACK, port), 500);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
