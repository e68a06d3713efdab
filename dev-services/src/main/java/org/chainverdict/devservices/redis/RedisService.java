package org.chainverdict.devservices.redis;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chainverdict.devservices.process.Ports;
import org.chainverdict.devservices.process.Program;
import org.chainverdict.devservices.process.Service;

/**
 * A Redis server of its own process.
 *
 * @param data where it keeps an append-only file, or null when nothing shall be kept
 */
public record RedisService(Path executable, int port, Path data, Path work, Path log)
    implements Service {
  @Override
  public String name() {
    return "redis";
  }

  public String uri() {
    return "redis://127.0.0.1:" + port;
  }

  @Override
  public Program program() {
    List<String> command =
        new ArrayList<>(
            List.of(
                executable.toString(),
                "--bind",
                Ports.LOOPBACK,
                "--port",
                Integer.toString(port),
                "--daemonize",
                "no",
                // No snapshots: they would be written to whatever folder it was started in.
                "--save",
                ""));
    if (data != null) {
      command.addAll(List.of("--dir", data.toString(), "--appendonly", "yes"));
    }
    return new Program(name(), command, work, log);
  }

  @Override
  public boolean ready() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(Ports.LOOPBACK, port), 500);
      socket.setSoTimeout(500);
      OutputStream out = socket.getOutputStream();
      out.write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      // While it loads its file it accepts connections and answers -LOADING.
      return in.read() == '+';
    } catch (IOException e) {
      return false;
    }
  }
}
